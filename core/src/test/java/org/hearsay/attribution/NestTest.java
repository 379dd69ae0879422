package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NestTest {
    private static final Draft OUTER = draft(2, 3, 10, 30);

    @Test
    void aWordInNoOtherStandsInTheOutermost() {
        Nest nest = new Nest(OUTER);
        assertThat(nest.around(12)).isSameAs(OUTER);
        assertThat(nest.around(5)).isSameAs(OUTER);
        assertThat(nest.around(300)).isSameAs(OUTER);
    }

    @Test
    void theLastAddedIsTheInnermost() {
        Nest nest = new Nest(OUTER);
        Draft wide = draft(11, 12, 12, 28);
        Draft narrow = draft(14, 15, 15, 20);
        nest.add(wide);
        nest.add(narrow);
        assertThat(nest.around(13)).isSameAs(wide);
        assertThat(nest.around(15)).isSameAs(narrow);
        assertThat(nest.around(20)).isSameAs(wide);
        assertThat(nest.around(28)).isSameAs(OUTER);
    }

    @Test
    void theFirstAddedHasTheCue() {
        Nest nest = new Nest(OUTER);
        Draft first = draft(11, 13, 13, 28);
        nest.add(first);
        nest.add(draft(12, 14, 15, 20));
        assertThat(nest.cueAt(12)).isSameAs(first);
        assertThat(nest.cueAt(13)).isNotNull().isNotSameAs(first);
        assertThat(nest.cueAt(14)).isNull();
        assertThat(nest.cueAt(2)).isNull();
    }

    @Test
    void whatReachesOutOfTheOutermostIsCutThere() {
        Nest nest = new Nest(OUTER);
        Draft far = draft(8, 11, 25, 99);
        nest.add(far);
        assertThat(nest.cueAt(10)).isSameAs(far);
        assertThat(nest.around(29)).isSameAs(far);
        assertThat(nest.around(30)).isSameAs(OUTER);
    }

    @Test
    void withoutContentThereIsNothingInside() {
        Nest nest = new Nest(Draft.NONE);
        nest.add(OUTER);
        assertThat(nest.around(12)).isSameAs(Draft.NONE);
        assertThat(nest.cueAt(2)).isNull();
    }

    private static Draft draft(int cue, int cueEnd, int content, int contentEnd) {
        Saying saying = new Saying(
                List.of(),
                List.of(new Mention(Role.CUE, cue, cueEnd)),
                List.of(new Mention(Role.CONTENT, content, contentEnd)));
        return new Draft(saying, Way.DIRECT, null, Reason.LABELS);
    }
}
