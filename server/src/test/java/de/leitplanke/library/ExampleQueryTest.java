package de.leitplanke.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExampleQueryTest {

    @Test
    void searchKeepsItsWordsWhenTheKindOfWorkChanges() {
        ExampleQuery query = ExampleQuery.read(Map.of(
                "art", "text", "amt", "Presse und Öffentlichkeit", "daten", "D0", "suche", "Rat & Tat", "seite", "3"));
        assertThat(query.at(Category.IDEAS))
                .isEqualTo(
                        "/beispiele?art=ideen&amt=Presse%20und%20%C3%96ffentlichkeit&daten=D0&suche=Rat%20%26%20Tat");
        assertThat(query.atPage(4)).endsWith("suche=Rat%20%26%20Tat&seite=4");
        assertThat(query.withoutFilters()).isEqualTo("/beispiele?suche=Rat%20%26%20Tat");
    }

    @Test
    void whatIsUnknownCountsAsNotGiven() {
        ExampleQuery query = ExampleQuery.read(
                Map.of("art", "roman", "daten", "D99", "ordnung", "zufall", "seite", "-1", "erlaubt", "ja"));
        assertThat(query).isEqualTo(new ExampleQuery(null, "", null, false, "", SearchOrder.FIT, 1));
        assertThat(query.at(null)).isEqualTo("/beispiele");
    }

    @Test
    void correctedWordTakesThePlaceOfTheTypedOneOnly() {
        ExampleQuery query = ExampleQuery.read(Map.of("suche", "Protokol (Rat) $1"));
        assertThat(query.replacing("protokol", "Protokoll")).isEqualTo("/beispiele?suche=Protokoll%20%28Rat%29%20%241");
    }
}
