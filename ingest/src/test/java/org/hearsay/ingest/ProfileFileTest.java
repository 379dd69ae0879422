package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.name.Names;
import org.hearsay.name.Profile;
import org.junit.jupiter.api.Test;

class ProfileFileTest {

    @Test
    void theExamplesProfileIsRead() throws Exception {
        Path here = Path.of("").toAbsolutePath();
        Path root = Files.exists(here.resolve("examples")) ? here : here.resolve("..");
        Names names = Names.with(ProfileFile.read(root.resolve("examples/profile.yaml")));
        assertThat(names.profileSides()).containsExactly("Varenia", "Kestria");
        assertThat(names.sideOf("the Kestrian General Staff")).contains("Kestria");
    }

    @Test
    void everyFieldIsTaken() throws Exception {
        Profile profile = ProfileFile.parse("p.yaml", """
                sides:
                  - name: Varenia
                    aliases: [Republic of Varenia, "VR"]
                    adjectives: Varenian
                    demonyms:
                      - Varenians
                    capitals: [Tolm]
                actors:
                  - {name: Ivo Marten, kind: person, side: Varenia, roles: [commander]}
                """);
        assertThat(profile.sides())
                .containsExactly(new Profile.Side(
                        "Varenia",
                        List.of("Republic of Varenia", "VR"),
                        List.of("Varenian"),
                        List.of("Varenians"),
                        List.of("Tolm")));
        assertThat(profile.actors())
                .containsExactly(new Profile.Actor(
                        "Ivo Marten", Profile.Kind.PERSON, List.of(), List.of("commander"), "Varenia"));
    }

    @Test
    void anEmptyFileIsAnEmptyProfile() throws Exception {
        assertThat(ProfileFile.parse("p.yaml", "")).isEqualTo(Profile.NONE);
        assertThat(ProfileFile.parse("p.yaml", "sides:\nactors:\n")).isEqualTo(Profile.NONE);
    }

    @Test
    void mistakesAreToldWithFileAndLine() {
        assertMistake("sides:\n  - name: Varenia\n    capitol: Tolm\n", "p.yaml:3: unknown field 'capitol'");
        assertMistake("sides:\n  - aliases: [V]\n", "p.yaml:2: 'name' is missing");
        assertMistake("sides: Varenia\n", "p.yaml:1: expected a list");
        assertMistake("sides:\n  - name: A\n  - name: A\n", "p.yaml:3: side 'A' stands here twice");
        assertMistake("actors:\n  - name: X\n    side: Nowhere\n", "p.yaml:3: 'Nowhere' is not one of the sides above");
        assertMistake("actors:\n  - name: X\n    kind: ship\n", "p.yaml:3: 'ship' is not a kind");
        assertMistake("sides:\n  - name: [A\n", "p.yaml:");
        assertMistake("- a\n- b\n", "p.yaml:1: expected fields");
    }

    @Test
    void aMissingFileIsToldByName() {
        assertThatThrownBy(() -> ProfileFile.read(Path.of("nowhere", "gone.yaml")))
                .isInstanceOf(ProfileException.class)
                .hasMessage("gone.yaml: no such file");
    }

    private static void assertMistake(String yaml, String message) {
        assertThatThrownBy(() -> ProfileFile.parse("p.yaml", yaml))
                .isInstanceOf(ProfileException.class)
                .hasMessageStartingWith(message);
    }
}
