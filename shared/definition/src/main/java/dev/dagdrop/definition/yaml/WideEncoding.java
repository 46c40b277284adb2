package dev.dagdrop.definition.yaml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An encoding with two or four bytes for a letter, as Windows editors write it under the name "Unicode".
 *
 * @param name its family: UTF-16 or UTF-32
 * @param charset the very encoding, with its byte order
 */
record WideEncoding(String name, Charset charset) {
    private static final int HEAD = 4;

    /** Recognised by its byte order mark, else by the zero bytes of the first letters, which are ASCII in YAML. */
    static Optional<WideEncoding> of(byte[] content) {
        if (content.length < HEAD) {
            return Optional.empty();
        }
        int first = Byte.toUnsignedInt(content[0]);
        int second = Byte.toUnsignedInt(content[1]);
        String zeros = zeros(content);
        boolean littleMark = first == 0xFF && second == 0xFE;
        boolean bigMark = first == 0xFE && second == 0xFF;
        if ((littleMark && zeros.equals("xx00")) || zeros.equals("x000")) {
            return Optional.of(new WideEncoding("UTF-32", StandardCharsets.UTF_32LE));
        }
        if (zeros.equals("000x") || (zeros.equals("00xx") && Byte.toUnsignedInt(content[2]) == 0xFE)) {
            return Optional.of(new WideEncoding("UTF-32", StandardCharsets.UTF_32BE));
        }
        if (littleMark || zeros.equals("x0x0")) {
            return Optional.of(new WideEncoding("UTF-16", StandardCharsets.UTF_16LE));
        }
        if (bigMark || zeros.equals("0x0x")) {
            return Optional.of(new WideEncoding("UTF-16", StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    String decode(byte[] content) {
        String text = new String(content, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String zeros(byte[] content) {
        StringBuilder zeros = new StringBuilder(HEAD);
        for (int i = 0; i < HEAD; i++) {
            zeros.append(content[i] == 0 ? '0' : 'x');
        }
        return zeros.toString();
    }
}
