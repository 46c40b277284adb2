package dev.dagdrop.registration.notice;

import java.nio.charset.StandardCharsets;

/** Texts measured as SNS measures them. */
final class Utf8 {
    private Utf8() {}

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The longest beginning of a text that has at most so many bytes and breaks no character. */
    static String cut(String text, int maxBytes) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= maxBytes) {
            return text;
        }
        int end = maxBytes;
        while (isContinuation(bytes[end])) {
            end--;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }

    /** The beginning of a text, with a last line that says that more was cut off. */
    static String shortened(String text, int maxBytes) {
        String cut = "\n[cut here: the whole text is in the function's log and in what ./dagdrop validate prints]\n";
        return bytes(text) <= maxBytes ? text : cut(text, maxBytes - bytes(cut)) + cut;
    }

    private static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
