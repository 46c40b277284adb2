package dev.dagdrop.cli.graph;

/** How an SVG looks, on a light and on a dark page. */
final class SvgStyle {
    /** The light colours first; plain selectors, since not every renderer knows variables. */
    static final String SHEET = """
            text { font: 12px system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; fill: #57606a; }
            .page { fill: #ffffff; }
            .title { font-size: 17px; font-weight: 600; fill: #1f2328; }
            .id { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #1f2328; }
            .rules { font-size: 11px; font-weight: 600; }
            .task rect { fill: #f6f8fa; stroke: #8c959f; }
            .warning rect { fill: #fff8e1; stroke: #b26a00; stroke-width: 1.5; }
            .error rect { fill: #ffebe9; stroke: #cf222e; stroke-width: 2; }
            .unknown rect { fill: none; stroke-dasharray: 6 4; }
            .arrow path { fill: none; stroke: #6e7781; stroke-width: 1.4; }
            .arrow.warning path { stroke: #b26a00; }
            .arrow.error path { stroke: #cf222e; stroke-width: 2; }
            .arrow.unknown path { stroke-dasharray: 6 4; }
            .arrow polygon { fill: #6e7781; }
            .warning .rules, .warning polygon, text.warning { fill: #8a5200; }
            .error .rules, .error polygon, text.error { fill: #b3141f; }
            """;

    /** What is different on a dark page. */
    static final String DARK_SHEET = """
            text { fill: #9198a1; }
            .page { fill: #0d1117; }
            .title, .id { fill: #f0f6fc; }
            .task rect { fill: #161b22; stroke: #6e7681; }
            .warning rect { fill: #2b2111; stroke: #d29922; }
            .error rect { fill: #2d1416; stroke: #f85149; }
            .unknown rect { fill: none; }
            .arrow path { stroke: #8b949e; }
            .arrow.warning path { stroke: #d29922; }
            .arrow.error path { stroke: #f85149; }
            .arrow polygon { fill: #8b949e; }
            .warning .rules, .warning polygon, text.warning { fill: #e3b341; }
            .error .rules, .error polygon, text.error { fill: #ff7b72; }
            """;

    private SvgStyle() {}
}
