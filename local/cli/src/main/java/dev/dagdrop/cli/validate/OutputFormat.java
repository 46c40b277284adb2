package dev.dagdrop.cli.validate;

import dev.dagdrop.cli.checks.KnownRules;
import dev.dagdrop.cli.render.FindingRenderer;
import dev.dagdrop.cli.render.GithubRenderer;
import dev.dagdrop.cli.render.JsonRenderer;
import dev.dagdrop.cli.render.SarifRenderer;
import dev.dagdrop.cli.render.TerminalRenderer;
import dev.dagdrop.definition.finding.Style;
import dev.dagdrop.definition.finding.Visible;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What {@code --format} can be. */
enum OutputFormat {
    TEXT,
    JSON,
    SARIF,
    GITHUB;

    FindingRenderer face(PrintWriter out, Style style) {
        return switch (this) {
            case TEXT -> new TerminalRenderer(out, style);
            case JSON -> new JsonRenderer(out);
            case SARIF -> new SarifRenderer(out, KnownRules.all());
            case GITHUB -> new GithubRenderer(out);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the names as they are written on a command line. */
    static final class OutputFormatConverter implements ITypeConverter<OutputFormat> {
        @Override
        public OutputFormat convert(String value) {
            for (OutputFormat format : values()) {
                if (format.toString().equals(value)) {
                    return format;
                }
            }
            throw new TypeConversionException(
                    "there is no format " + Visible.quote(value) + "; write text, json, sarif or github");
        }
    }
}
