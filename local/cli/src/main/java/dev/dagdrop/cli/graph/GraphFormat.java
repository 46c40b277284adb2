package dev.dagdrop.cli.graph;

import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a picture is drawn as. */
enum GraphFormat {
    SVG,
    MERMAID;

    String draw(Picture picture) {
        return switch (this) {
            case SVG -> Svg.of(picture);
            case MERMAID -> Mermaid.of(picture);
        };
    }

    /** What a file of this name holds. */
    static GraphFormat ofFile(String name) {
        return Stream.of(".mmd", ".mermaid").anyMatch(name.toLowerCase(Locale.ROOT)::endsWith) ? MERMAID : SVG;
    }

    /** Reads a format as it is written on the command line. */
    static final class GraphFormatConverter implements ITypeConverter<GraphFormat> {
        @Override
        public GraphFormat convert(String value) {
            return switch (value) {
                case "svg" -> SVG;
                case "mermaid" -> MERMAID;
                default -> throw new TypeConversionException("svg or mermaid, not \"" + value + '"');
            };
        }
    }
}
