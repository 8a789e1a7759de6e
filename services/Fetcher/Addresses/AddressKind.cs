namespace NewsPipeline.Fetcher;

/// <summary>What may be done with an address; the higher the stricter.</summary>
internal enum AddressKind
{
    /// <summary>On a private network that is allowed: fetched without a contact and without delay.</summary>
    AllowedPrivate,

    /// <summary>Public: fetched politely.</summary>
    Public,

    /// <summary>Special-purpose and not allowed: never connected to.</summary>
    Refused,
}
