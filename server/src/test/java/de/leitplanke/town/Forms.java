package de.leitplanke.town;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;

/** Sends forms without their page, as somebody would who wants to get round it. */
final class Forms {

    private Forms() {}

    /** The status of the answer itself, wherever it leads. */
    static int post(Page page, String path, FormData form) {
        page.navigate("/profil");
        String token = page.locator("header [name=_csrf]").inputValue();
        return page.request()
                .post(
                        path,
                        RequestOptions.create()
                                .setForm(form.set("_csrf", token))
                                .setMaxRedirects(0))
                .status();
    }
}
