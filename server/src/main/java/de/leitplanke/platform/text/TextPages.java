package de.leitplanke.platform.text;

import de.leitplanke.platform.page.Page;
import de.leitplanke.platform.start.Content;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Pages that only show a shipped text. */
@Controller
class TextPages {

    private static final List<String> NAMES =
            List.of("hilfe", "versprechen", "impressum", "datenschutz", "barrierefreiheit");

    private final Map<String, ShownText> texts;

    TextPages(Content content) {
        this.texts = NAMES.stream()
                .flatMap(name -> TextFile.readOrName(content.file("texts/" + name + ".md"))
                        .map(file -> Map.entry(name, new ShownText(file.title(), Markdown.html(file.body()))))
                        .stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    record ShownText(String title, String html) {}

    @GetMapping("/hilfe")
    ModelAndView help() {
        return page("hilfe");
    }

    @GetMapping("/versprechen")
    ModelAndView promise() {
        return page("versprechen");
    }

    @GetMapping("/impressum")
    ModelAndView imprint() {
        return page("impressum");
    }

    @GetMapping("/datenschutz")
    ModelAndView privacy() {
        return page("datenschutz");
    }

    @GetMapping("/barrierefreiheit")
    ModelAndView accessibility() {
        return page("barrierefreiheit");
    }

    private ModelAndView page(String name) {
        ShownText text = texts.get(name);
        if (text == null) {
            throw new IllegalStateException("the file of this text was broken at start: " + name);
        }
        return Page.of("platform/text")
                .with("title", text.title())
                .with("html", text.html())
                .view();
    }
}
