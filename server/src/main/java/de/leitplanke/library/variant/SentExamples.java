package de.leitplanke.library.variant;

import de.leitplanke.library.Example;
import java.security.SecureRandom;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Examples that another town has sent: suggestions that nobody here has made, on which two people decide. */
@Service
@Transactional
public class SentExamples {

    private final Variants variants;
    private final SecureRandom random;

    SentExamples(Variants variants, SecureRandom random) {
        this.variants = variants;
        this.random = random;
    }

    /**
     * An example that was sent.
     *
     * @param origin key of the example of this town that it is compared with, or its own
     * @param renews whether it is to take the place of that example
     */
    public record Sent(Example example, String origin, boolean renews) {}

    /**
     * Suggests the example to the house.
     *
     * @param sender who sent it, in words for those who decide
     */
    public void suggest(Sent sent, String sender) {
        String key = VariantKey.next(sent.origin(), random);
        variants.addSent(sender, key, sent.origin(), sent.renews(), sent.example());
    }

    /** What was sent and is not decided on yet, by title. */
    public List<Variant> waiting() {
        return variants.suggested().stream().filter(Variant::isSent).toList();
    }
}
