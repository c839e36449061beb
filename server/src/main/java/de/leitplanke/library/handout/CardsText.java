package de.leitplanke.library.handout;

import de.leitplanke.platform.start.Given;
import java.util.List;

/** The content file of the cards. */
record CardsText(List<CardText> cards) {

    CardsText {
        Given.all("cards", cards);
    }
}
