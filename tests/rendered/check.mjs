// Renders reports as their readers' platforms do, and fails where text from a file became anything else
// than text: cmark-gfm for Markdown, Mermaid's own parser for its charts, markdownlint with the
// configuration of this repository. Usage: node check.mjs PROGRAM
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { JSDOM } from "jsdom";
import { lint } from "markdownlint/sync";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const program = process.argv[2];
const today = "2026-11-24";
const languages = ["nl", "de", "en"];
/** Commands that print Markdown. */
const documents = [
    ["report", "overview"],
    ["report", "organisations"],
    ["list", "--format", "markdown"],
    ["summary", "--format", "markdown"],
    ["themes", "--format", "markdown"],
    ["organisations", "--format", "markdown"],
];

/** Mermaid wants a document when it is loaded. */
globalThis.window = new JSDOM("").window;
globalThis.document = globalThis.window.document;
const { default: mermaid } = await import("mermaid");

/** What a title must never become. */
const hostile = [
    "a | b",
    "`code` and ``more``",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "@name and @org/team",
    "see #12 and GH-12, !3",
    "x](javascript:alert(1))",
    "[x](javascript:alert(1))",
    "![x](https://example.org/x.png)",
    "{{ site.title }} {% raw %}",
    "%% a comment",
    "click me",
    "Click x href y",
    "section of road",
    "title of honour",
    "gantt",
    "topAxis",
    "dateFormat YYYY",
    "axisFormat %Y",
    "tickInterval 1day",
    "todayMarker off",
    "includes x",
    "excludes weekends",
    "accTitle: x",
    "vert a line",
    "Plan: phase 2 :done, 2020-01-01, 1d",
    "a; b",
    "done, crit, active",
    "# no heading",
    "> no quote",
    "- no list",
    "1. no list either",
    "+ nor this",
    "--- no line",
    "| no | table |",
    "*bold* _italic_ ~~gone~~ **both**",
    "&lt; &amp; &#35; &copy;",
    "#35; #quot; #58;",
    "back\\slash \\| \\*",
    ":smile: :+1:",
    "https://example.org/a|b?c=d&e=f",
    "www.example.org",
    "someone@example.org",
    "$x$ $$y$$",
    "<!-- hidden -->",
    "<details><summary>x</summary>",
    "```mermaid",
    "~~~",
    "\u202Fnarrow blank",
    "Größe ßÄÖÜ ij ’n ‘Rhein–Maas’",
];

const run = (command, args, input) =>
    execFileSync(command, args, { encoding: "utf8", input, maxBuffer: 1 << 26 });

/** An agenda in which every text is hostile; the titles by id. */
function write_hostile_agenda(folder) {
    const titles = new Map();
    const agenda = join(folder, "agenda");
    mkdirSync(agenda);
    writeFileSync(
        join(agenda, "_agenda.yaml"),
        `themes:
  cultuur: {name: "title of: <b>themes</b>", short: "%% click"}
  mobiliteit: {name: "section | \`x\`", short: "click x"}
`,
    );
    const organisations = ["other: {name: Other, country: nl, type: overheid}"];
    hostile.forEach((text, i) => {
        const id = `item-${String(i + 1).padStart(2, "0")}`;
        const quoted = JSON.stringify(text);
        const closed = i % 5 === 4;
        titles.set(id, text);
        organisations.push(`org-${i}: {name: ${quoted}, country: de, type: bedrijf}`);
        writeFileSync(
            join(agenda, `${id}.yaml`),
            `title: ${quoted}
kind: project
theme: ${i % 2 ? "cultuur" : "mobiliteit"}
status: ${closed ? "gestopt" : "lopend"}
as_of: 2026-10
reason: ${quoted}
lead: org-${i}
partners: [other]
start: 2024
end: 2027
summary: {nl: ${quoted}, de: ${quoted}, en: ${quoted}}
goal: {nl: ${quoted}}
next_step: {what: ${quoted}, by: stuurgroep, due: 2026-12}
milestones:
  - {date: 2025-03, what: ${quoted}, done: true}
links:
  - {url: "https://example.org/a|b(c)<d>", title: ${quoted}}
`,
        );
    });
    writeFileSync(join(agenda, "_organisations.yaml"), organisations.join("\n") + "\n");
    return titles;
}

const document_of = (folder, words, language) =>
    run(program, [...words, "--lang", language, "--today", today, "-C", folder]);

/** As GitHub renders it, but with HTML let through, so that what is only filtered there shows here. */
const rendered = (markdown) =>
    new JSDOM(
        run(
            "cmark-gfm",
            ["--unsafe", ...["table", "autolink", "strikethrough"].flatMap((name) => ["-e", name])],
            markdown,
        ),
    ).window.document;

const allowed = new Set(
    "html head body h1 h2 h3 h4 p ul li strong a table thead tbody tr th td pre code".split(" "),
);

function check_page(page, where) {
    for (const element of page.querySelectorAll("*")) {
        const name = element.localName;
        assert(allowed.has(name), `${where}: ${element.outerHTML.slice(0, 200)}`);
        for (const { name: attribute } of element.attributes)
            assert(["id", "href", "align", "class"].includes(attribute), `${where}: ${attribute}=`);
    }
    for (const link of page.querySelectorAll("a[href]")) {
        const href = link.getAttribute("href");
        if (href.startsWith("#"))
            assert(page.getElementById(href.slice(1)), `${where}: nothing is at ${href}`);
        else assert.match(href, /^https?:\/\//u, where);
    }
    const ids = [...page.querySelectorAll("[id]")].map((element) => element.id);
    assert.equal(new Set(ids).size, ids.length, `${where}: an id stands twice`);
    // What a platform makes of text after it is rendered: people, issues, pictures, addresses.
    const texts = page.createTreeWalker(page.body, 4 /* SHOW_TEXT */);
    while (texts.nextNode()) {
        if (texts.currentNode.parentElement.closest("code")) continue;
        const text = texts.currentNode.data;
        for (const reference of [/[@#!$~%&^][\w"]/u, /\bGH-\d/iu, /:\/\//u, /www\./iu, /:[\w+-]+:/u])
            assert.doesNotMatch(text, reference, `${where}: ${text}`);
    }
}

/** The names of a chart's bars, as Mermaid has read them. */
async function bar_names(chart) {
    const diagram = await mermaid.mermaidAPI.getDiagramFromText(chart);
    const decoder = globalThis.document.createElement("textarea");
    return diagram.db.getTasks().map(({ task }) => {
        // Mermaid's own spelling of entities until the picture is drawn.
        decoder.innerHTML = task.replaceAll("ﬂ°°", "&#").replaceAll("ﬂ°", "&").replaceAll("¶ß", ";");
        return decoder.value.replaceAll("\u200B", "").trim();
    });
}

function check_titles(page, titles, where) {
    for (const [id, title] of titles) {
        const place = page.getElementById(`item-${id}`);
        assert(place, `${where}: ${id} has no place`);
        const line = place.closest("h4, tr, li").textContent;
        assert(line.includes(title.trim()), `${where}: ${id} is told as ${JSON.stringify(line)}`);
    }
}

async function check_charts(page, titles, where) {
    const charts = [...page.querySelectorAll("code.language-mermaid")];
    assert(charts.length > 0, `${where}: no chart`);
    const names = [];
    for (const chart of charts) {
        await mermaid.parse(chart.textContent);
        names.push(...(await bar_names(chart.textContent)));
    }
    if (!titles) return;
    const told = names.map((name) => name.replace(/^\d+\.\d+ /u, "").trim()).sort();
    assert.deepEqual(told, [...titles.values()].map((title) => title.trim()).sort(), where);
}

function check_style(markdown, where) {
    const config = JSON.parse(readFileSync(join(root, ".markdownlint.json"), "utf8"));
    const found = lint({ strings: { [where]: markdown }, config })[where];
    assert.deepEqual(
        found.map((finding) => `${finding.lineNumber}: ${finding.ruleNames[0]} ${finding.errorDetail}`),
        [],
        where,
    );
}

/** A page that needs nothing but itself, and lets a browser take its one style and nothing else. */
function check_html(html, titles, where) {
    const page = new JSDOM(html).window.document;
    for (const name of ["script", "img", "link", "iframe", "object", "form"])
        assert.equal(page.querySelector(name), null, `${where}: <${name}>`);
    const styles = [...page.querySelectorAll("style")];
    assert.equal(styles.length, 1, where);
    const hash = createHash("sha256").update(styles[0].textContent).digest("base64");
    const policy = page.querySelector("meta[http-equiv=Content-Security-Policy]").content;
    assert.equal(
        policy,
        `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
        where,
    );
    for (const element of page.body.querySelectorAll("*"))
        for (const { name } of element.attributes)
            assert(!/^(on|style$|src)/u.test(name), `${where}: ${name}=`);
    for (const link of page.querySelectorAll("a[href]"))
        assert.match(link.getAttribute("href"), /^(#|https?:\/\/)/u, where);
    for (const [id, title] of titles ?? []) {
        const place = page.getElementById(`item-${id}`);
        assert(place, `${where}: ${id} has no place`);
        const line = place.closest("h4, tr, li").textContent;
        assert(line.includes(title.trim()), `${where}: ${id} is told as ${JSON.stringify(line)}`);
    }
}

const scratch = mkdtempSync(join(tmpdir(), "agenda-rendered-"));
try {
    const titles = write_hostile_agenda(scratch);
    for (const [folder, expected] of [[scratch, titles], [root, undefined]])
        for (const words of documents)
            for (const language of words[0] === "report" ? [...languages, "nl+de"] : languages) {
                const where = `${expected ? "hostile" : "shipped"} ${words.join(" ")} ${language}`;
                const markdown = document_of(folder, words, language);
                const page = rendered(markdown);
                check_style(markdown, where);
                check_page(page, where);
                if (expected && words[0] === "report") check_titles(page, expected, where);
                if (words[0] === "report")
                    check_html(
                        document_of(folder, [...words, "--format", "html"], language),
                        expected,
                        where,
                    );
                if (words[1] === "overview") await check_charts(page, expected, where);
                console.log(`${where}: as it should be`);
            }
} finally {
    rmSync(scratch, { recursive: true });
}
