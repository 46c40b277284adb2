package dev.dagdrop.functions.register;

import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayOutputStream;

/** What Lambda's runtime makes handlers' events and answers with; it brings the classes, the package does not. */
final class RuntimeSerializers {
    private RuntimeSerializers() {}

    static <T> T read(Class<T> event, String json) {
        return LambdaEventSerializers.serializerFor(event, RuntimeSerializers.class.getClassLoader())
                .fromJson(json);
    }

    static void write(Object answer) {
        JacksonFactory.getInstance().getSerializer(Object.class).toJson(answer, new ByteArrayOutputStream());
    }
}
