package dev.dagdrop.cli.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dagdrop.definition.finding.Position;
import java.nio.charset.StandardCharsets;

/** A place as SARIF writes it: a URI and a region whose last column is not part of it. */
final class SarifLocation {
    private static final String UNRESERVED = "-._~/";

    private SarifLocation() {}

    static void describe(String name, Position position, ObjectNode physicalLocation) {
        describe(name, physicalLocation);
        physicalLocation
                .putObject("region")
                .put("startLine", position.line())
                .put("startColumn", position.column())
                .put("endColumn", position.column() + position.length());
    }

    static void describe(String name, ObjectNode physicalLocation) {
        ObjectNode artifact = physicalLocation.putObject("artifactLocation");
        if (name.startsWith("/")) {
            artifact.put("uri", "file://" + encoded(name));
        } else {
            artifact.put("uri", encoded(name)).put("uriBaseId", "%SRCROOT%");
        }
    }

    /** Percent-encodes all but letters, digits and {@value #UNRESERVED} (RFC 3986, 2.3), so no name is read as a scheme. */
    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || UNRESERVED.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append("%02X".formatted((int) c));
            }
        }
        return encoded.toString();
    }
}
