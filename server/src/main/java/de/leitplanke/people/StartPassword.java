package de.leitplanke.people;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Makes passwords that can be read aloud: four groups of four letters and digits that nobody confuses, 79 bits. */
@Component
class StartPassword {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random;

    StartPassword(SecureRandom random) {
        this.random = random;
    }

    String next() {
        return IntStream.range(0, 4).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    private String group() {
        return IntStream.range(0, 4)
                .mapToObj(sign -> String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length()))))
                .collect(Collectors.joining());
    }
}
