package dev.dagdrop.functions.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.amazonaws.services.lambda.runtime.CustomPojoSerializer;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.dagdrop.registration.event.S3EventDecoder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Beside Lambda's own deserializer: what the handlers read of an event must not depend on which one made it. */
class EventSerializerTest {
    private final EventSerializer serializer = new EventSerializer();

    static List<String> notifications() {
        return EventFiles.names().stream()
                .filter(name -> name.startsWith("s3-"))
                .toList();
    }

    static List<String> batches() {
        return EventFiles.names().stream()
                .filter(name -> name.startsWith("sqs-"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notifications")
    void tellsOfTheSameUploadsAsLambdasOwn(String file) {
        S3EventDecoder decoder = new S3EventDecoder();

        S3Event event = serializer.fromJson(EventFiles.text(file), S3Event.class);

        assertThat(decoder.decode(event)).isEqualTo(decoder.decode(EventFiles.notification(file)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("batches")
    void givesTheSameMessagesAsLambdasOwn(String file) {
        SQSEvent event = serializer.fromJson(EventFiles.text(file), SQSEvent.class);

        assertThat(event.getRecords())
                .usingRecursiveComparison()
                .comparingOnlyFields("messageId", "receiptHandle", "body", "attributes")
                .isEqualTo(EventFiles.messages(file));
    }

    @Test
    void anEventOfAnotherSourceHasNoBodiesAndIsLeftToTheHandler() {
        SQSEvent event = serializer.fromJson(EventFiles.text("s3-put-yaml.json"), SQSEvent.class);

        assertThat(event.getRecords()).extracting(SQSMessage::getBody).containsOnlyNulls();
    }

    @Test
    void whatIsNoListOfRecordsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> serializer.fromJson("{\"Records\": 1}", S3Event.class))
                .withMessageContaining("Records is no list");
    }

    @Test
    void aTypeThatNoHandlerTakesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> serializer.fromJson("{}", String.class))
                .withMessageContaining("java.lang.String");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> serializer.toJson("text", new ByteArrayOutputStream(), String.class))
                .withMessageContaining("java.lang.String");
    }

    @Test
    void anAnswerIsWrittenAsLambdaReadsIt() {
        assertThat(written(Map.of("uploads", List.of(Map.of("outcome", "created")))))
                .isEqualTo("{\"uploads\":[{\"outcome\":\"created\"}]}");
        assertThat(written(new SQSBatchResponse(List.of(new BatchItemFailure("m-1")))))
                .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"m-1\"}]}");
        assertThat(written(new SQSBatchResponse(List.of()))).isEqualTo("{\"batchItemFailures\":[]}");
    }

    @Test
    void isFoundAsTheOnlyServiceOfItsKind() {
        assertThat(ServiceLoader.load(CustomPojoSerializer.class))
                .singleElement()
                .isInstanceOf(EventSerializer.class);
    }

    private String written(Object answer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        serializer.toJson(answer, out, answer.getClass());
        return out.toString(StandardCharsets.UTF_8);
    }
}
