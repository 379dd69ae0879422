package org.hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Attribution.SourceType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceKindsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General Ivo Marten | NAMED_PERSON",
                "Varenia's foreign minister, Karel Anso, | NAMED_PERSON",
                "Lena Osk, who chairs the committee, | NAMED_PERSON",
                "the Varenian Defence Ministry | NAMED_ORGANISATION",
                "the military | NAMED_ORGANISATION",
                "police | NAMED_ORGANISATION",
                "Tolm | NAMED_ORGANISATION",
                "Varenia's prime minister | OFFICE_OR_ROLE",
                "the governor of Dravik province | OFFICE_OR_ROLE",
                "a Varenian official | UNNAMED_PERSON",
                "a spokesman for the army | UNNAMED_PERSON",
                "Varenian officials | UNNAMED_GROUP",
                "residents of Selnik | UNNAMED_GROUP",
                "rebels | UNNAMED_GROUP",
                "satellite images | DOCUMENT",
                "an internal report | DOCUMENT",
                "a recent poll | POLL",
                "Kestrian state television | MEDIA_OUTLET",
                "the Associated Press | MEDIA_OUTLET",
                "the newspaper | MEDIA_OUTLET",
            })
    void aPhraseIsTheKindOfSourceThatItsHeadWordSays(String source, SourceType type) {
        assertThat(new Scene("Shells fell. On Friday [" + source + "] said that ten had died.").types())
                .containsExactly(type);
    }
}
