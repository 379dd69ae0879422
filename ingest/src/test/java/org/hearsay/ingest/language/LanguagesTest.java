package org.hearsay.ingest.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Neun Soldaten wurden am Montag bei Selnik getötet, teilte die Armee mit. Das Ministerium wies die Angaben zurück.
            fr | Neuf soldats ont été tués lundi près de Selnik, a indiqué l’armée. Le ministère a démenti ces chiffres.
            es | Nueve soldados murieron el lunes cerca de Selnik, dijo el ejército. El ministerio desmintió las cifras.
            it | Nove soldati sono morti lunedì vicino a Selnik, ha detto l’esercito. Il ministero ha smentito le cifre.
            pt | Nove soldados morreram na segunda-feira perto de Selnik, disse o exército. O ministério desmentiu os números.
            nl | Negen soldaten kwamen maandag om het leven bij Selnik, meldde het leger. Het ministerie sprak dat tegen.
            pl | Dziewięciu żołnierzy zginęło w poniedziałek pod Selnikiem, podało wojsko. Ministerstwo zaprzeczyło tym liczbom.
            sv | Nio soldater dödades i måndags nära Selnik, uppgav armén. Ministeriet förnekade uppgifterna.
            tr | Dokuz asker pazartesi günü Selnik yakınlarında öldürüldü, ordu açıkladı. Bakanlık rakamları yalanladı.
            hr | Devet vojnika je poginulo u ponedjeljak kod Selnika, priopćila je vojska. Ministarstvo je zanijekalo brojke.
            ru | Девять солдат погибли в понедельник под Сельником, сообщила армия. Министерство опровергло эти данные.
            uk | Дев’ять солдатів загинули в понеділок під Сельником, повідомила армія. Міністерство спростувало ці дані.
            ar | قتل تسعة جنود يوم الاثنين قرب سلنيك، حسبما أعلن الجيش. ونفت الوزارة هذه الأرقام.
            he | תשעה חיילים נהרגו ביום שני ליד סלניק, הודיע הצבא. המשרד הכחיש את המספרים.
            zh | 周一，军方称九名士兵在塞尔尼克附近丧生。国防部否认了这些数字，并表示只有两人受伤。
            ko | 군은 월요일 셀니크 인근에서 군인 아홉 명이 숨졌다고 밝혔다. 국방부는 이 수치를 부인했다.
            el | Εννέα στρατιώτες σκοτώθηκαν τη Δευτέρα κοντά στο Σέλνικ, ανακοίνωσε ο στρατός.
            """)
    void languagesAreTold(String code, String text) {
        assertThat(Languages.of(text)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nine soldiers were killed near Selnik on Monday, the Kestrian army said.
            NINE SOLDIERS WERE KILLED NEAR SELNIK ON MONDAY, THE KESTRIAN ARMY SAID.
            “Wir haben neun Soldaten verloren,” the general said in German to reporters who had come to the town.
            """)
    void englishIsToldByItsCommonWords(String text) {
        assertThat(Languages.of(text)).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 killed in Selnik strike, army says
            Losses: 40 tanks, 12 aircraft, 3 ships. Kestria 120, Varenia 90. Personnel 1,120. Vehicles 300. Guns 17.
            Nine died.
            Neun Tote.
            9 / 10
            """)
    void whatSaysLittleIsNotTakenForAnotherLanguage(String text) {
        assertThat(Languages.of(text)).isIn(null, "en");
    }

    @Test
    void wordsGoBeforeWhatAPageSaysOfItself() {
        String english = "Nine soldiers were killed near Selnik on Monday, the Kestrian army said.";
        assertThat(Languages.told(Report.of("a", english).in("fr")).language()).isEqualTo("en");
        assertThat(Languages.told(Report.of("a", "Neuf morts.").in("fr")).language())
                .isEqualTo("fr");
        assertThat(Languages.told(Report.of("a", "Nine died.")).language()).isNull();
    }

    @Test
    void aTitleInAnotherLanguageDoesNotMakeALongTextForeign() {
        String text = "Selnik, Tolm, Torvel, Orvane. ".repeat(20)
                + "The army of Kestria said that it had lost nine of its soldiers in the fighting. ".repeat(60);
        assertThat(Languages.of(text)).isEqualTo("en");
    }
}
