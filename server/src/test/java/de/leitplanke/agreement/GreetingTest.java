package de.leitplanke.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class GreetingTest {

    @Test
    void theDayHasThreeGreetings() {
        assertThat(Greeting.at(LocalTime.of(7, 30))).isEqualTo(Greeting.MORNING);
        assertThat(Greeting.at(LocalTime.of(11, 0))).isEqualTo(Greeting.DAY);
        assertThat(Greeting.at(LocalTime.of(17, 59))).isEqualTo(Greeting.DAY);
        assertThat(Greeting.at(LocalTime.of(18, 0))).isEqualTo(Greeting.EVENING);
        assertThat(Greeting.at(LocalTime.of(2, 0))).isEqualTo(Greeting.EVENING);
    }
}
