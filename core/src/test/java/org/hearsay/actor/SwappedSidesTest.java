package org.hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Phrase;
import org.junit.jupiter.api.Test;

/** Who is on which side may change nothing but the names. */
class SwappedSidesTest {
    private static final String PAGE = "Losses mount in the hills, [Varenia] says\n"
            + "[A senior Varenian commander] says the Kestrian forces have no reserves.\n"
            + "[Varenian officials] said Kestrian troops had retreated. [General Ivo Marten, commander of the Varenian"
            + " Third Corps], told reporters so. [He] gave no figures.\n"
            + "[Kestria's Defence Ministry] denied it. [The ministry] accused [a8<Tolm] of lies, and [Orvane] of none.\n"
            + "\"[a11<We] hold the town,\" [Kestrian spokeswoman Ana Velt] said. [The Varenian military] and"
            + " [Kestrian state television] agreed. [A statement from the Kestrian army] said more.\n"
            + "[The spokeswoman] said [it] was wrong.";

    @Test
    void swappingTwoSidesSwapsThemAndChangesNothingElse() {
        List<String> read = summary(PAGE);
        assertThat(summary(swap(PAGE)))
                .containsExactlyElementsOf(
                        read.stream().map(SwappedSidesTest::swap).toList());
        assertThat(read.toString()).contains("Varenia").contains("Kestria");
    }

    /** Every attribution's kind of source and speaker, and every actor with kind, side and mentions. */
    private static List<String> summary(String page) {
        Scene scene = new Scene(page);
        List<String> lines = new ArrayList<>(scene.speakers());
        scene.types().forEach(type -> lines.add(type.name()));
        scene.cast()
                .actors()
                .forEach(a -> lines.add(a.id()
                        + a.name()
                        + a.type()
                        + a.side()
                        + a.mentions().stream().map(Phrase::text).toList()));
        return lines;
    }

    private static String swap(String text) {
        return text.replace("Varenia", "\u0001")
                .replace("Kestria", "Varenia")
                .replace("\u0001", "Kestria")
                .replace("Tolm", "\u0002")
                .replace("Orvane", "Tolm")
                .replace("\u0002", "Orvane");
    }
}
