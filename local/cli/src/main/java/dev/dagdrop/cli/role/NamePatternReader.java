package dev.dagdrop.cli.role;

import dev.dagdrop.definition.yaml.CredentialPatterns;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a text that a run renders, without rendering it: the defaults of params are filled in, whatever else only a run can
 * tell becomes {@code *}, and all around it stays.
 */
final class NamePatternReader {
    /** A block and all up to the last one, since any of it may be left out; an expression; a comment; an environment variable. */
    private static final Pattern OPEN = Pattern.compile(
            "\\{%.*%\\}|\\{\\{(?<expression>.*?)\\}\\}|\\{#.*?#\\}|\\$(?!LATEST\\b)(?:\\w+|\\{\\w+\\})",
            Pattern.DOTALL);

    private static final Pattern PARAM = Pattern.compile("[-+]?\\s*params(?:\\.(\\w+)"
            + "|\\s*\\[\\s*(?:'([^'\\\\]+)'|\"([^\"\\\\]+)\")\\s*\\]"
            + "|\\.get\\(\\s*(?:'([^'\\\\]+)'|\"([^\"\\\\]+)\")\\s*\\))\\s*-?");
    private static final Pattern TEXT = Pattern.compile("[-+]?\\s*(?:'([^'\\\\]*)'|\"([^\"\\\\]*)\")\\s*-?");
    private static final Pattern SEVERAL = Pattern.compile("\\*{2,}");
    private static final int LONGEST = 2048;

    private final ParamDefaults params;
    private final PolicyRemarks remarks;

    NamePatternReader(ParamDefaults params, PolicyRemarks remarks) {
        this.params = params;
        this.remarks = remarks;
    }

    /** What is known of a text; nothing where it holds a credential, which is never copied. */
    NamePattern read(String text) {
        if (text.length() > LONGEST || CredentialPatterns.holdsCredential(text)) {
            return NamePattern.UNKNOWN;
        }
        StringBuilder pattern = new StringBuilder();
        boolean open = false;
        int end = 0;
        Matcher part = OPEN.matcher(text);
        while (part.find()) {
            pattern.append(NamePattern.escape(text.substring(end, part.start())));
            end = part.end();
            if (!part.group().startsWith("{#")) {
                Optional<NamePattern> known =
                        Optional.ofNullable(part.group("expression")).flatMap(this::expression);
                pattern.append(known.orElse(NamePattern.UNKNOWN).pattern());
                open |= known.isEmpty();
            }
        }
        pattern.append(NamePattern.escape(text.substring(end)));
        String whole = open ? SEVERAL.matcher(pattern).replaceAll("*") : pattern.toString();
        return new NamePattern(whole, open);
    }

    private Optional<NamePattern> expression(String expression) {
        Matcher text = TEXT.matcher(expression);
        if (text.matches()) {
            return Optional.of(NamePattern.literal(firstGroup(text)));
        }
        Matcher param = PARAM.matcher(expression);
        if (!param.matches()) {
            return Optional.empty();
        }
        String name = firstGroup(param);
        Optional<String> value = params.get(name).map(YamlScalar::value).filter(each -> !isUnsafe(each));
        value.ifPresent(_ -> remarks.usesDefault(name));
        return value.map(NamePattern::literal);
    }

    private static boolean isUnsafe(String value) {
        return value.length() > LONGEST
                || CredentialPatterns.holdsCredential(value)
                || OPEN.matcher(value).find();
    }

    private static String firstGroup(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            Optional<String> group = Optional.ofNullable(matcher.group(i));
            if (group.isPresent()) {
                return group.get();
            }
        }
        return "";
    }
}
