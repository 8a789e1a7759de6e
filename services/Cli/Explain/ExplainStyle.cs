namespace NewsPipeline.Cli.Explain;

/// <summary>How the explaining page looks: kept green, dropped grey, two columns that scroll by themselves.</summary>
internal static class ExplainStyle
{
    /// <summary>The style sheet.</summary>
    internal const string Sheet = """
        * { box-sizing: border-box; }
        body { margin: 0; height: 100vh; display: flex; flex-direction: column; font: 14px/1.4 system-ui, sans-serif; color: #222; background: #fff; }
        header { padding: 8px 12px; border-bottom: 1px solid #ccc; }
        h1 { font-size: 16px; margin: 0; overflow-wrap: anywhere; }
        header p { margin: 2px 0 0; overflow-wrap: anywhere; }
        .refused { color: #a00; font-weight: bold; }
        main { flex: 1; min-height: 0; display: grid; grid-template-columns: 1fr 1fr; }
        section { overflow: auto; padding: 8px 12px; }
        .source { border-left: 1px solid #ccc; }
        pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 12px/1.4 ui-monospace, monospace; color: #666; }
        details { margin: 0 0 6px; padding: 4px 8px; border-left: 4px solid; overflow-wrap: anywhere; }
        details p { margin: 4px 0 0; font-size: 12px; color: #444; }
        summary { cursor: pointer; font-size: 12px; list-style: none; }
        summary span { display: block; font-size: 14px; }
        .blocks .kept { border-color: #1a7f37; background: #e9f7ec; }
        .blocks .dropped { border-color: #bbb; background: #f4f4f4; }
        .blocks .dropped summary span { color: #777; }
        pre a { text-decoration: none; }
        pre a.kept { background: #c8ecd0; color: #0b3d1a; }
        pre a.dropped { background: #e4e4e4; color: #444; }
        :target { outline: 2px solid #06c; }
        """;
}
