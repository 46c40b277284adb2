package dev.dagdrop.cli.validate;

import dev.dagdrop.cli.render.Face;
import dev.dagdrop.cli.render.GithubFace;
import dev.dagdrop.cli.render.JsonFace;
import dev.dagdrop.cli.render.SarifFace;
import dev.dagdrop.cli.render.TextFace;
import dev.dagdrop.definition.finding.Style;
import dev.dagdrop.definition.finding.Visible;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What {@code --format} can be. */
enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB;

    Face face(PrintWriter out, Style style) {
        return switch (this) {
            case TEXT -> new TextFace(out, style);
            case JSON -> new JsonFace(out);
            case SARIF -> new SarifFace(out, KnownRules.all());
            case GITHUB -> new GithubFace(out);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the names as they are written on a command line. */
    static final class Converter implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            for (Format format : values()) {
                if (format.toString().equals(value)) {
                    return format;
                }
            }
            throw new TypeConversionException(
                    "there is no format " + Visible.quote(value) + "; write text, json, sarif or github");
        }
    }
}
