package dev.dagdrop.standins.sns;

import java.util.regex.Pattern;

/**
 * One attribute of a message.
 *
 * @param dataType {@code String}, {@code String.Array}, {@code Number} or {@code Binary}
 * @param value its text; base64 for Binary
 */
public record MessageAttribute(String dataType, String value) {

    /** Letters, digits, {@code _ - .}; no dot at either end or doubled: docs.aws.amazon.com/sns/latest/dg/sns-message-attributes.html */
    private static final Pattern NAME = Pattern.compile("(?![.])(?!.*[.]$)(?!.*[.][.])[A-Za-z0-9_.-]{1,256}");

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern TYPE = Pattern.compile("(String|String[.]Array|Number|Binary)");

    static MessageAttribute read(QueryRequest request, String entry) {
        String name = request.text(entry + ".Name").orElse("");
        if (!NAME.matcher(name).matches()) {
            throw SnsError.invalidAttribute("Invalid message attribute name '" + name
                    + "': use letters, digits, _, - and single inner dots, at most 256 characters.");
        }
        String type = request.text(entry + ".Value.DataType").orElse("");
        if (!TYPE.matcher(type).matches()) {
            throw SnsError.invalidAttribute(
                    "The message attribute '" + name + "' has an invalid message attribute type '" + type
                            + "', the set of supported type prefixes is Binary, Number, and String.");
        }
        String value = request.text(entry + (type.equals("Binary") ? ".Value.BinaryValue" : ".Value.StringValue"))
                .orElse("");
        if (value.isEmpty()) {
            throw SnsError.invalidAttribute("The message attribute '" + name
                    + "' must contain non-empty message attribute value for message attribute type '" + type + "'.");
        }
        if (type.equals("Number") && !NUMBER.matcher(value).matches()) {
            throw SnsError.invalidAttribute("Could not cast message attribute '" + name + "' value to number.");
        }
        return new MessageAttribute(type, value);
    }
}
