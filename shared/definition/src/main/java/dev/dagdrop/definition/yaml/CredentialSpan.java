package dev.dagdrop.definition.yaml;

import java.util.Optional;

/**
 * The place of a password or a key in a text.
 *
 * @param start its first char, from 0
 * @param end the char behind its last
 * @param key whether it is a key, next to which more may be secret
 */
record CredentialSpan(int start, int end, boolean key) {
    private static final int ACCESS_KEY_LENGTH = 20;
    /** {@code ://u:p@h} */
    private static final int SHORTEST_URL = 8;

    private static final String PRIVATE_KEY = "PRIVATE KEY-----";

    /** The next password or key at or behind a place. */
    static Optional<CredentialSpan> next(String text, int from) {
        int last = text.length() - SHORTEST_URL;
        for (int i = from; i <= last; i++) {
            switch (text.charAt(i)) {
                case 'A' -> {
                    if (isAccessKey(text, i)) {
                        return Optional.of(new CredentialSpan(i, i + ACCESS_KEY_LENGTH, true));
                    }
                }
                case 'P' -> {
                    if (text.startsWith(PRIVATE_KEY, i)) {
                        return Optional.of(privateKey(text, i + PRIVATE_KEY.length()));
                    }
                }
                case ':' -> {
                    int password = text.startsWith("://", i) ? password(text, i + 3) : -1;
                    if (password >= 0) {
                        return Optional.of(new CredentialSpan(password, endOfPassword(text, password), false));
                    }
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private static CredentialSpan privateKey(String text, int start) {
        int end = text.indexOf("-----END", start);
        return new CredentialSpan(start, end < 0 ? text.length() : end, true);
    }

    private static int endOfPassword(String text, int start) {
        int end = start;
        for (int i = start; i < text.length() && text.charAt(i) > ' ' && text.charAt(i) != '/'; i++) {
            end = text.charAt(i) == '@' ? i : end;
        }
        return end;
    }

    private static boolean isAccessKey(String value, int start) {
        if (!value.startsWith("AKIA", start) && !value.startsWith("ASIA", start)) {
            return false;
        }
        int end = start;
        while (end < value.length() && end - start <= ACCESS_KEY_LENGTH && isUpperOrDigit(value.charAt(end))) {
            end++;
        }
        boolean alone = start == 0 || !Character.isLetterOrDigit(value.charAt(start - 1));
        return alone && end - start == ACCESS_KEY_LENGTH;
    }

    /** Where the password of {@code user:password@} begins, if that begins here; else -1. */
    private static int password(String value, int start) {
        int colon = -1;
        for (int i = start; i < value.length() && value.charAt(i) > ' ' && value.charAt(i) != '/'; i++) {
            char c = value.charAt(i);
            if (c == '{' || c == '$') {
                return -1;
            }
            if (c == ':' && colon < 0) {
                colon = i;
            }
            if (c == '@') {
                return colon > start && i > colon + 1 ? colon + 1 : -1;
            }
        }
        return -1;
    }

    private static boolean isUpperOrDigit(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
