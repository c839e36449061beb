package de.leitplanke.library;

import de.leitplanke.library.orientation.AddressCode;
import de.leitplanke.library.orientation.Answer;
import de.leitplanke.library.orientation.Orientation;
import de.leitplanke.library.orientation.Understood;
import de.leitplanke.platform.page.Page;
import de.leitplanke.platform.page.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * „Darf ich das?“: a task in one's own words, what was understood of it, and the answer of the agreement. The words
 * come by a form that leaves no address and are kept nowhere; the answer has an address that holds none of them.
 */
@Controller
public class OrientationPage {

    static final String PATH = "/darf-ich-das";

    /** Characters; a task is a sentence or two, not a letter. */
    private static final int LONGEST = 2_000;

    /** Tasks to try the helper with, as they stand in an address and in the keys of their texts. */
    private static final List<String> SAMPLES = List.of("protokoll", "beschwerde", "presse", "bewerbungen");

    private final OrientationDesk desk;
    private final OrientationRegister register;
    private final UnderstoodLines lines;
    private final Texts texts;

    OrientationPage(OrientationDesk desk, OrientationRegister register, UnderstoodLines lines, Texts texts) {
        this.desk = desk;
        this.register = register;
        this.lines = lines;
        this.texts = texts;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam Map<String, String> address) {
        Optional<Orientation> helper = desk.today();
        if (address.isEmpty() || helper.isEmpty()) {
            return page(helper).view();
        }
        String sample = address.getOrDefault("muster", "");
        if (SAMPLES.contains(sample)) {
            return answered(helper.get(), texts.of("mayI.sample." + sample)).view();
        }
        return AddressCode.read(address)
                .map(understood -> answered(helper.get(), understood, "").view())
                .orElseGet(() -> page(helper)
                        .with("problem", "mayI.brokenAddress")
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .view());
    }

    @PostMapping(PATH)
    ModelAndView ask(@RequestParam(name = "frage", defaultValue = "") String question) {
        Optional<Orientation> helper = desk.today();
        String words = question.strip();
        if (helper.isEmpty()) {
            return page(helper).with("question", words).view();
        }
        if (words.isEmpty() || words.length() > LONGEST) {
            return page(helper)
                    .with("question", words)
                    .with("problem", words.isEmpty() ? "mayI.empty" : "mayI.tooLong")
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .view();
        }
        return answered(helper.get(), words).view();
    }

    /** The page's whole address, under the name by which the reader has opened this server; for printed codes. */
    public static String address() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(PATH).toUriString();
    }

    private static Page page(Optional<Orientation> helper) {
        return Page.of("library/may-i").with("samples", SAMPLES).with("mayAnswer", helper.isPresent());
    }

    private Page answered(Orientation helper, String words) {
        return answered(helper, helper.understand(words), words);
    }

    private Page answered(Orientation helper, Understood understood, String words) {
        Answer answer = helper.answer(understood);
        return page(Optional.of(helper))
                .with("question", words)
                .with("answer", answer)
                .with("address", PATH + "?" + AddressCode.write(answer.understood()))
                .with("lines", lines.of(answer.understood(), words))
                .with("reasons", lines.reasons(answer, words))
                .with("examples", register.examples(answer))
                .with("choices", register.choices(answer.understood()))
                .with("ask", register.peopleToAsk());
    }
}
