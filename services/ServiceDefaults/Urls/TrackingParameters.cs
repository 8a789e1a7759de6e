using System.Collections.Frozen;

namespace NewsPipeline.ServiceDefaults.Urls;

/// <summary>
/// Query parameters that campaigns, mailings and click counters add to a link, and that never choose another page. Only names
/// that are plainly such are listed: <c>ref</c>, <c>source</c> or <c>id</c> may mean something to a site and stay.
/// </summary>
public static class TrackingParameters
{
    private static readonly string[] Prefixes =
    [
        "utm_", "mtm_", "matomo_", "piwik_", "pk_", "hsa_", "at_custom", "trk_", "__hs",
    ];

    private static readonly FrozenSet<string> Names = new[]
    {
        // Click identifiers: Google, Meta, Microsoft, Yandex, X, TikTok, Snapchat, LinkedIn, Pinterest, Impact, Reddit.
        "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "gad_source", "gad_campaignid", "srsltid", "fbclid", "fb_action_ids", "fb_action_types",
        "fb_source", "msclkid", "yclid", "ysclid", "_openstat", "twclid", "__twitter_impression", "ttclid", "sccid", "scclid",
        "li_fat_id", "epik", "irclickid", "irgwc", "rdt_cid", "igsh", "igshid", "rb_clickid",
        // Analytics: Google, AT Internet, Comscore, HubSpot, Yahoo, The Trade Desk.
        "_ga", "_gl", "xtor", "at_medium", "at_campaign", "at_campaign_type", "at_link_id", "at_link_origin", "at_link_type",
        "at_format", "at_ptr_name", "at_bbc_team", "at_send_date", "ns_mchannel", "ns_source", "ns_campaign", "ns_linkname",
        "ns_fee", "_hsenc", "_hsmi", "hsctatracking", "guccounter", "guce_referrer", "guce_referrer_sig", "ttd_uuid",
        // Mailings: Mailchimp, Marketo, Vero, Omeda, Drip, Klaviyo.
        "mc_cid", "mc_eid", "mkt_tok", "vero_id", "vero_conv", "oly_anon_id", "oly_enc_id", "__s", "_kx", "ml_subscriber", "ml_subscriber_hash",
        // Share buttons.
        "soc_src", "soc_trk", "wt_zmc", "wickedid", "share_token", "__source",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True where the parameter is known to do nothing but count. Letter case does not matter.</summary>
    /// <param name="name">The name, percent-decoded.</param>
    public static bool Contains(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Names.Contains(name))
            return true;
        foreach (var prefix in Prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
