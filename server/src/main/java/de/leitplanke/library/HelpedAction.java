package de.leitplanke.library;

import de.leitplanke.platform.page.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Somebody says that an example has helped; who it is, is not even asked for. */
@Controller
class HelpedAction {

    private final Examples examples;
    private final HelpfulExamples helpful;

    HelpedAction(Examples examples, HelpfulExamples helpful) {
        this.examples = examples;
        this.helpful = helpful;
    }

    @PostMapping("/beispiele/{key}/geholfen")
    ModelAndView count(
            @PathVariable String key,
            @CookieValue(name = HelpedMemory.COOKIE, defaultValue = "") String cookie,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (examples.byKey(key).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        HelpedMemory memory = HelpedMemory.read(cookie);
        if (!memory.contains(key)) {
            helpful.count(key);
            response.addHeader(
                    HttpHeaders.SET_COOKIE, memory.with(key, request.isSecure()).toString());
        }
        return Page.redirect("/beispiele/" + key + "#geholfen");
    }
}
