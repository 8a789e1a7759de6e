namespace NewsPipeline.Extractor.Dates;

/// <summary>The order of day, month and year in a numeric date.</summary>
internal enum DateOrder
{
    /// <summary>3.5.2024 is the third of May: most of the world.</summary>
    DayFirst,

    /// <summary>5/3/2024 is the third of May: the United States.</summary>
    MonthFirst,

    /// <summary>24/5/3 is the third of May: East Asia, Hungary, Lithuania.</summary>
    YearFirst,
}
