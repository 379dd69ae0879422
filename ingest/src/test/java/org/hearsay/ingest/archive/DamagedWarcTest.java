package org.hearsay.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives in which bytes were changed, lost or put in at random. */
class DamagedWarcTest {
    private static final int VARIANTS = 100;
    private static final int PAGES = 12;

    /** An archive with damage in some bytes of it. */
    private record Damaged(byte[] bytes, int from, int to, String how) {}

    private static MadeWarc whole(boolean packed) {
        MadeWarc made = new MadeWarc(packed);
        for (int i = 0; i < PAGES; i++) made.answer("https://post.example/" + i, MadeWarc.page(i));
        return made;
    }

    private static Damaged damage(byte[] whole, Random random) {
        int from = random.nextInt(whole.length);
        int to = Math.min(whole.length, from + 1 + random.nextInt(random.nextBoolean() ? 3 : 400));
        byte[] before = Arrays.copyOf(whole, from);
        byte[] after = Arrays.copyOfRange(whole, to, whole.length);
        byte[] noise = new byte[to - from];
        return switch (random.nextInt(5)) {
            case 0 -> {
                for (int i = 0; i < noise.length; i++) noise[i] = (byte) (whole[from + i] ^ 1 << random.nextInt(8));
                yield new Damaged(joined(before, noise, after), from, to, "changed");
            }
            case 1 -> new Damaged(joined(before, noise, after), from, to, "zeros");
            case 2 -> new Damaged(joined(before, after), from, to, "lost");
            case 3 -> {
                random.nextBytes(noise);
                yield new Damaged(
                        joined(before, noise, Arrays.copyOfRange(whole, from, whole.length)), from, from + 1, "put in");
            }
            default -> new Damaged(before, from, whole.length, "cut off");
        };
    }

    private static byte[] joined(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(p -> p.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /** The pages of the records that no damage touched. */
    private static List<Integer> untouched(MadeWarc made, Damaged damaged) {
        List<Integer> edges = new ArrayList<>(made.starts());
        edges.add(made.bytes().length);
        return IntStream.range(0, PAGES)
                .filter(i -> edges.get(i + 1) <= damaged.from() || edges.get(i) >= damaged.to())
                .boxed()
                .toList();
    }

    /** Which pages were taken; -1 for one that is none of those put in. */
    private static List<Integer> numbers(Taken taken) {
        List<String> pages = IntStream.range(0, PAGES).mapToObj(MadeWarc::page).toList();
        return taken.texts().stream().map(pages::indexOf).toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void damageCostsOnlyTheRecordsItTouchesAndChangesNoPage(boolean packed) {
        MadeWarc made = whole(packed);
        for (int seed = 0; seed < VARIANTS; seed++) {
            Damaged damaged = damage(made.bytes(), new Random(seed));
            String what = "seed " + seed + ", " + damaged.how() + " " + damaged.from() + " to " + damaged.to();
            Taken taken = taken(damaged.bytes(), what);
            assertThat(numbers(taken))
                    .as(what)
                    .doesNotContain(-1)
                    .doesNotHaveDuplicates()
                    .containsAll(untouched(made, damaged));
        }
    }

    private static Taken taken(byte[] archive, String what) {
        return assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Taken.of(archive), what);
    }

    @Test
    void aDamagedRecordIsNamedByItsOffset() throws Exception {
        MadeWarc made = whole(true);
        byte[] bytes = made.bytes();
        int start = made.starts().get(5);
        bytes[start + 200] ^= 0x40;
        Taken taken = Taken.of(bytes);
        assertThat(taken.texts()).hasSize(PAGES - 1);
        assertThat(taken.refused).singleElement().asString().startsWith(start + ": a damaged record");
    }

    @Test
    void manyStartsOfRecordsThatAreNoneAreGivenUp() {
        byte[] bytes = "WARC/1.0\r\nnothing\r\n".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThatThrownBy(() -> Taken.of(bytes)).hasMessageContaining("more than 1,000 damaged records");
        });
    }
}
