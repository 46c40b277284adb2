package dev.dagdrop.functions.register;

import com.amazonaws.services.lambda.runtime.CustomPojoSerializer;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import dev.dagdrop.registration.json.JsonText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.protocols.jsoncore.JsonNodeParser;

/**
 * Reads events and writes answers with the SDK's JSON, which is loaded anyway; Lambda's runtime finds this class as a
 * service. Its own way loads a second JSON library and works by reflection: docs/decisions/json.md.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/java-custom-serialization.html">Custom serialization</a>
 */
public final class EventSerializer implements CustomPojoSerializer {
    private final JsonNodeParser parser = JsonNode.parserBuilder().build();

    /** @throws IllegalArgumentException for another type than the handlers take, and for an event of neither service */
    @Override
    // Lambda asks for the type it names; there is no other way to give it.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> T fromJson(InputStream json, Type type) {
        JsonNode event = parser.parse(json);
        if (type == S3Event.class) {
            return (T) EventReader.s3(event);
        }
        if (type == SQSEvent.class) {
            return (T) EventReader.sqs(event);
        }
        throw new IllegalArgumentException("no handler of this package takes " + type.getTypeName());
    }

    /** As the other one. */
    @Override
    // The other one's reason.
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T> T fromJson(String json, Type type) {
        return fromJson(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), type);
    }

    /** @throws IllegalArgumentException for another answer than the handlers give */
    @Override
    public <T> void toJson(T answer, OutputStream out, Type type) {
        try {
            out.write(text(answer).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the answer could not be written", e);
        }
    }

    private static String text(Object answer) {
        return switch (answer) {
            case Map<?, ?> map -> JsonText.of(map);
            case SQSBatchResponse batch -> JsonText.of(Map.of("batchItemFailures", failures(batch)));
            default -> throw new IllegalArgumentException("no handler of this package answers " + answer.getClass());
        };
    }

    private static List<Map<String, String>> failures(SQSBatchResponse batch) {
        return batch.getBatchItemFailures().stream()
                .map(failure -> Map.of("itemIdentifier", failure.getItemIdentifier()))
                .toList();
    }
}
