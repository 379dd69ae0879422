package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.grammar.Tags;
import org.hearsay.learn.ChainFile;
import org.hearsay.learn.ChainModel;
import org.hearsay.learn.Evidence;
import org.hearsay.learn.Features;
import org.hearsay.learn.Segment;
import org.hearsay.name.Names;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.junit.jupiter.api.Test;

class ProposalsTest {
    private static final PartOfSpeechTagger GRAMMAR = new PartOfSpeechTagger();
    private static final ChainModel MODEL = model();
    private static final String PAGE =
            "The Kestrian army said it had taken Selnik, a claim that Varenian officials denied.\n\n"
                    + "\"We hold the bridge,\" Colonel Arn Petrel told reporters. \"Nobody else does.\" At least 12 people "
                    + "were killed in the strike, according to the mayor of Tolm, who blamed drones (and the fog).";

    private final Layout layout = new LayoutReader().read(null, PAGE);
    private final Tags tags = GRAMMAR.tag(layout);
    private final Surroundings surroundings = new Surroundings(layout, tags, Names.standard(), CueLexicon.standard());
    private final Proposals proposals = proposals();

    @Test
    void theyStandInTheOrderOfTheirBeginningsInsideThePage() {
        int last = 0;
        for (Segment s : proposals.all) {
            assertThat(s.begin()).isGreaterThanOrEqualTo(last);
            assertThat(s.end()).isGreaterThan(s.begin()).isLessThanOrEqualTo(surroundings.size);
            assertThat(s.odds()).isBetween(0.02, 1.0 + 1e-9);
            last = s.begin();
        }
    }

    @Test
    void likelyOnesAreProposalsAndDoNotOverlap() {
        assertThat(proposals.likely).isNotEmpty().isSubsetOf(proposals.all);
        for (int i = 1; i < proposals.likely.size(); i++)
            assertThat(proposals.likely.get(i - 1).overlaps(proposals.likely.get(i)))
                    .isFalse();
    }

    @Test
    void aRivalHasTheHighestOddsOfThoseThatOverlap() {
        for (int i = 0; i < proposals.all.size(); i++) {
            double highest = 0;
            for (int j = 0; j < proposals.all.size(); j++)
                if (j != i && proposals.all.get(i).overlaps(proposals.all.get(j)))
                    highest = Math.max(highest, proposals.all.get(j).odds());
            assertThat(proposals.rival(i)).isEqualTo(highest);
        }
    }

    @Test
    void theStrongestOfThoseThatOverlapIsRankedFirst() {
        for (int i = 0; i < proposals.all.size(); i++)
            if (proposals.all.get(i).odds() > proposals.rival(i))
                assertThat(proposals.rank(i)).isZero();
    }

    @Test
    void aStretchIsCoveredAtLeastByItsOwnOdds() {
        for (Segment s : proposals.all) assertThat(proposals.cover(s)).isBetween(s.odds() - 1e-6, 1 + 1e-6);
    }

    @Test
    void neighboursStandOnTheirSide() {
        for (Segment s : proposals.all) {
            int left = proposals.left(s);
            int right = proposals.right(s);
            if (left >= 0) assertThat(proposals.likely.get(left).end()).isLessThanOrEqualTo(s.begin());
            if (right < proposals.likely.size())
                assertThat(proposals.likely.get(right).begin()).isGreaterThanOrEqualTo(s.end());
            assertThat(right).isGreaterThan(left);
        }
    }

    @Test
    void theCueBesideAContentIsFound() {
        Neighbours neighbours = new Neighbours(surroundings, proposals);
        int found = 0;
        for (Segment s : proposals.likely) {
            if (s.role() != Role.CONTENT.ordinal()) continue;
            for (int cue : new int[] {neighbours.cueBefore(s), neighbours.cueAfter(s)}) {
                if (cue < 0) continue;
                found++;
                assertThat(proposals.likely.get(cue).role()).isEqualTo(Role.CUE.ordinal());
                assertThat(proposals.likely.get(cue).overlaps(s)).isFalse();
            }
        }
        assertThat(found).isGreaterThan(1);
    }

    @Test
    void evidenceIsTheSameWheneverItIsAskedFor() {
        StretchEvidence evidence = new StretchEvidence(surroundings, tags, proposals);
        for (int i = 0; i < proposals.all.size(); i++) {
            int[] first = evidence.of(i).toArray();
            evidence.of((i + 7) % proposals.all.size());
            assertThat(evidence.of(i).toArray()).isEqualTo(first);
        }
    }

    @Test
    void stretchesWithOtherBordersHaveOtherEvidence() {
        StretchEvidence evidence = new StretchEvidence(surroundings, tags, proposals);
        Set<List<Integer>> all = new java.util.HashSet<>();
        for (int i = 0; i < proposals.all.size(); i++) all.add(boxed(evidence.of(i)));
        assertThat(all).hasSameSizeAs(proposals.all);
    }

    @Test
    void stepsGrowWithOddsAndLengths() {
        assertThat(StretchEvidence.steps(0)).isEqualTo(StretchEvidence.steps(0.001));
        assertThat(StretchEvidence.steps(0.5)).isZero();
        assertThat(StretchEvidence.steps(0.9)).isEqualTo(-StretchEvidence.steps(0.1));
        TreeSet<Integer> lengths = new TreeSet<>();
        for (int words = 0; words < 200; words++) {
            assertThat(lengths.isEmpty() || StretchEvidence.length(words) >= lengths.last())
                    .isTrue();
            lengths.add(StretchEvidence.length(words));
        }
        assertThat(lengths).hasSize(10);
    }

    @Test
    void whatIsKeptOfGroupsChangesNoOdds() {
        for (int again = 0; again < 2; again++) {
            Features kept = MODEL.features();
            new RoleFeatures(
                            surroundings,
                            new Suggestions(layout, tags, ClauseModel.standard().outer()),
                            kept)
                    .fill();
            assertThat(new Proposals(MODEL.odds(kept)).all).isEqualTo(proposals().all);
        }
    }

    private Proposals proposals() {
        Features features = new Features();
        new RoleFeatures(
                        surroundings,
                        new Suggestions(layout, tags, ClauseModel.standard().outer()),
                        features)
                .fill();
        return new Proposals(MODEL.odds(features));
    }

    private static List<Integer> boxed(Evidence evidence) {
        return java.util.Arrays.stream(evidence.toArray()).boxed().toList();
    }

    private static ChainModel model() {
        try (InputStream in = Objects.requireNonNull(RoleTagger.class.getResourceAsStream("roles.model"))) {
            return ChainFile.read(in, "roles.model");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
