namespace NewsPipeline.Cleaner.Templates;

/// <summary>A whole file of templates, written by a version of the program with another format: it is not to be written over.</summary>
public sealed class UnknownFormatException(string message) : IOException(message);
