package org.hearsay.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Phrase;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {
    private static final LayoutReader LAYOUTS = new LayoutReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General Orvin Tace|a senior Kestrian commander|true",
                "a senior Kestrian commander|General Orvin Tace|false",
                "Orvin Tace|Tace|true",
                "Mara Lune|Tace|false",
                "the army's chief spokesman|a spokesman|true",
                "KDF|the Kestrian army|false",
            })
    void aNameSaysMoreThanADescription(String one, String other, boolean fuller) {
        assertThat(Mentions.isFuller(Phrase.derived(one), Phrase.derived(other)))
                .isEqualTo(fuller);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Tolm-based Varenian Observatory for Human Rights|The Tolm-based Varenian Observatory for Human Rights",
                "the deputy chief of the army staff Orvin Tace|Orvin Tace",
                "Orvin Tace, the governor of Tolm,|Orvin Tace",
            })
    void whatIsMoreThanANameIsCutOff(String phrase, String name) {
        Layout layout = LAYOUTS.read(null, phrase + " said so.");
        assertThat(Mentions.trimmed(layout, layout.phrase(0, phrase.length())).text())
                .isEqualTo(name);
    }
}
