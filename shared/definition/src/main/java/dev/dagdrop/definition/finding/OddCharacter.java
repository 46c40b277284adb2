package dev.dagdrop.definition.finding;

import java.util.Locale;
import java.util.Optional;

/**
 * A character that looks like another or like nothing, as pasted text from a chat, a page or a word processor has them.
 *
 * @param codePoint the character
 * @param kind what it is mistaken for
 * @param index its first char in the text, from 0
 */
public record OddCharacter(int codePoint, Kind kind, int index) {
    /** What a character is mistaken for. */
    public enum Kind {
        /** For nothing: it takes no room, or turns the order of what follows. */
        INVISIBLE,
        /** For a space. */
        SPACE,
        /** For a straight quote. */
        QUOTE
    }

    /** The first character of this kind from a place on. */
    public static Optional<OddCharacter> first(String text, int from, Kind kind) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' && kindOf(c).filter(found -> found == kind).isPresent() && !joinsLetters(text, i)) {
                return Optional.of(new OddCharacter(c, kind, i));
            }
        }
        return Optional.empty();
    }

    /** The kind of a character; empty where it is seen for what it is. */
    public static Optional<Kind> kindOf(int c) {
        if (c <= '~') {
            return Optional.empty();
        }
        if (isSpace(c)) {
            return Optional.of(Kind.SPACE);
        }
        if (isInvisible(c)) {
            return Optional.of(Kind.INVISIBLE);
        }
        return isQuote(c) ? Optional.of(Kind.QUOTE) : Optional.empty();
    }

    /** Its code point, and its name where it has a common one: {@code U+200B (zero width space)}. */
    public String name() {
        String name = switch (codePoint) {
            case 0x00A0 -> "no-break space";
            case 0x00AD -> "soft hyphen";
            case 0x2007 -> "figure space";
            case 0x200B -> "zero width space";
            case 0x200C -> "zero width non-joiner";
            case 0x200D -> "zero width joiner";
            case 0x200E -> "left-to-right mark";
            case 0x200F -> "right-to-left mark";
            case 0x2018, 0x2019, 0x201C, 0x201D, 0x201E, 0x201A -> "curly quote";
            case 0x202A, 0x202B, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068 -> "text direction control";
            case 0x202F -> "narrow no-break space";
            case 0x2060 -> "word joiner";
            case 0x3000 -> "ideographic space";
            case 0xFEFF -> "byte order mark";
            default -> "";
        };
        String number = String.format(Locale.ROOT, "U+%04X", codePoint);
        return name.isEmpty() ? number : number + " (" + name + ')';
    }

    private static boolean isSpace(int c) {
        return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
    }

    private static boolean isInvisible(int c) {
        return c == 0xAD
                || c == 0x034F
                || c == 0x061C
                || c == 0x115F
                || c == 0x1160
                || c == 0x180E
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0x3164
                || c == 0xFEFF
                || c == 0xFFA0;
    }

    private static boolean isQuote(int c) {
        return (c >= 0x2018 && c <= 0x201F) || c == 0x00AB || c == 0x00BB || c == 0xFF02 || c == 0xFF07;
    }

    /** The joiners belong to the letters of some scripts and to emoji; between other characters nobody means them. */
    private static boolean joinsLetters(String text, int at) {
        char c = text.charAt(at);
        return (c == 0x200C || c == 0x200D)
                && at > 0
                && at + 1 < text.length()
                && text.charAt(at - 1) > '~'
                && text.charAt(at + 1) > '~';
    }
}
