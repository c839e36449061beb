package de.leitplanke.platform.text;

import de.leitplanke.platform.page.Page;
import de.leitplanke.platform.start.Content;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Pages that only show a shipped text. */
@Controller
class TextPages {

    private final Content content;
    private final Map<String, ShownText> texts = new ConcurrentHashMap<>();

    TextPages(Content content) {
        this.content = content;
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
        ShownText text = texts.computeIfAbsent(name, this::read);
        return Page.of("platform/text")
                .with("title", text.title())
                .with("html", text.html())
                .view();
    }

    private ShownText read(String name) {
        TextFile file = TextFile.read(content.file("texts/" + name + ".md"));
        return new ShownText(file.title(), Markdown.html(file.body()));
    }
}
