package dev.dagdrop.registration.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.upload.Sequencer;
import dev.dagdrop.registration.upload.Upload;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadMessageTest {
    private final MessageDecoder decoder = new MessageDecoder();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "workflows/finance/daily.yaml",
                "workflows/my team/a+b 100%.yaml",
                "workflows/Pr\u00fcfung/\u0000\r\n\u202e\"quote\".yaml"
            })
    void isDecodedToTheSameUpload(String key) {
        Upload versioned = new Upload(
                "drop",
                key,
                Optional.of("v1"),
                Optional.of("e1"),
                Sequencer.of("0055AED6DCD90281E5"),
                OptionalLong.of(12));
        Upload bare =
                new Upload("drop", key, Optional.empty(), Optional.of("e1"), Sequencer.of("0A"), OptionalLong.empty());

        assertThat(decoder.decode(UploadMessage.of(versioned))).containsExactly(new ObjectEvent.Created(versioned));
        assertThat(decoder.decode(UploadMessage.of(bare))).containsExactly(new ObjectEvent.Created(bare));
    }
}
