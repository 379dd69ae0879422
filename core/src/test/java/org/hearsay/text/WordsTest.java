package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "12,000 men|12,000 men",
                "1,20,000 men|1,20,000 men",
                "in 2024,12 of them|in 2024 , 12 of them",
                "3.5 percent|3.5 percent",
                "a .22 rifle|a .22 rifle",
                "the U.S. army|the U.S. army",
                "U.S.-backed|U.S.-backed",
                "an X-22 missile|an X-22 missile",
                "a 5,000-strong force|a 5,000-strong force",
                "10-15 tanks|10-15 tanks",
                "10–15 tanks|10 – 15 tanks",
                "$10m|$ 10m",
                "50% of £5bn|50 % of £ 5bn",
                "Varenia's army|Varenia 's army",
                "VARENIA'S ARMY|VARENIA 'S ARMY",
                "the soldiers' families|the soldiers ' families",
                "didn't|did n't",
                "we’ll|we ’ll",
                "O'Brien of Sana'a|O'Brien of Sana'a",
                "get 'em in the '90s|get 'em in the '90s",
                "Gen. Orel|Gen. Orel",
                "J. P. Orel|J. P. Orel",
                "No. 5 and no. 6|No. 5 and no . 6",
                "on Aug. 6|on Aug. 6",
                "the sun. He|the sun . He",
                "9/11 at 10:30|9/11 at 10:30",
                "and/or|and / or",
                "AT&T|AT&T",
                "a (b) [c]|a ( b ) [ c ]",
                "so ... it went|so ... it went",
                "see bbc.co.uk.|see bbc.co.uk .",
                "it ended.Then|it ended . Then",
                "https://tolm.example/a?b=c.|https://tolm.example/a?b=c .",
                "#Tolm @orel_v|#Tolm @orel_v",
                "a😀b|a 😀 b",
                "O’Neil’s|O’Neil ’s",
            })
    void wordsAreCut(String text, String words) {
        assertThat(String.join(" ", Laid.out(text).words())).isEqualTo(words);
    }

    @Test
    void aSmallWordHasSmallLettersAndAStraightApostropheInEveryLocale() {
        Words words = Laid.out("INSIDE Tolm’s").layout().words();
        assertThat(words.lower(0)).isEqualTo("inside");
        assertThat(words.lower(2)).isEqualTo("'s");
    }

    @Test
    void aPositionLeadsToItsWord() {
        Words words = Laid.out("Tolm fell.").layout().words();
        assertThat(words.at(0)).isZero();
        assertThat(words.at(4)).isEqualTo(1);
        assertThat(words.at(9)).isEqualTo(2);
        assertThat(words.at(10)).isEqualTo(3);
    }

    @Test
    void softHyphensAndDirectionsStayInsideTheirWord() {
        assertThat(Laid.out("Var\u00adenia \u200e fell").words()).containsExactly("Var\u00adenia", "fell");
    }
}
