// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/function_phrase.h"
#include "recognition/known_bodies.h"
#include "recognition/signatories/signatory_forms.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Tokens of an item: [first, end).
struct Range
{
    std::size_t first = 0;
    std::size_t end = 0;

    bool isEmpty() const { return first >= end; }
};

/// Words that announce who signs: "Ont signé le contrat :", "Signataires", "Fait à …".
bool announces(const PrintedText& text, std::size_t i)
{
    const QString& token = text[i].folded;
    if (token == u"signataires" || token == u"signatures" || (token == u"signature" && text[i].endsSentence))
        return true;
    return i > 0 &&
           ((token == u"signe" && text[i - 1].folded == u"ont") || (token == u"a" && text[i - 1].folded == u"fait"));
}

std::size_t findWord(const PrintedText& text, const Range& range, const QString& word)
{
    for (std::size_t i = range.first; i < range.end; ++i) {
        if (text[i].folded == word)
            return i;
    }
    return range.end;
}

class ItemReader
{
public:
    ItemReader(const DocumentReading& reading, const Range& item)
        : reading_(reading)
        , text_(reading.text)
        , item_(item)
    {
    }

    std::optional<FoundSignatory> read() const
    {
        if (item_.isEmpty() || item_.end - item_.first > 40)
            return std::nullopt;
        Range body;
        Range function;
        const std::span<const Token> tokens(text_.tokens());
        if (isFunctionAt(tokens, item_.first)) {
            const std::size_t pour = findWord(text_, item_, u"pour"_s);
            function = {item_.first, pour};
            body = {pour + 1, item_.end};
        } else {
            const std::size_t colon = endOfBody();
            body = {item_.first, colon + 1};
            function = {colon + 1, item_.end};
        }
        if (body.isEmpty() || function.isEmpty() || function.first >= item_.end ||
            !isFunctionAt(tokens, function.first) || isElsewhere(function.first))
            return std::nullopt;
        return found(body, function);
    }

private:
    /// The last token before ":" or a dash behind which a function begins; the end of the item where there is none.
    std::size_t endOfBody() const
    {
        for (std::size_t i = item_.first; i + 1 < item_.end; ++i) {
            const bool isApart = text_[i].endsClause || text_[i].beforeDash || text_.printed(i).endsWith(u',');
            if (isApart && isFunctionAt(text_.tokens(), i + 1))
                return i;
        }
        return item_.end;
    }

    /// A line that begins in another column than the item is of another block.
    bool isElsewhere(std::size_t token) const
    {
        const Token& there = text_[token];
        const Token& first = text_[item_.first];
        if (!there.beginsLine || there.page != first.page)
            return false;
        const PrintedPage& page = reading_.pages[std::size_t(there.page) - 1];
        return std::abs(page.box(there.word).left() - page.box(first.word).left()) > 4 * page.box(first.word).height();
    }

    std::optional<FoundSignatory> found(const Range& body, const Range& function) const
    {
        FoundSignatory found{{}, 0.85, u"signature-list"_s, {text_.place(body.first, body.end - 1)}};
        // "Pour la Région : Prénom NOM, président"
        found.value.organisation = bodyAsNamed(found.places.front().text.section(u':', 0, 0));
        if (!bodyKindOf(tokensOf(found.value.organisation)))
            return std::nullopt;
        found.value.functionPlace = text_.place(function.first, function.end - 1);
        found.value.function = functionAsKept(found.value.functionPlace->text);
        return found;
    }

    const DocumentReading& reading_;
    const PrintedText& text_;
    Range item_;
};

} // namespace

std::vector<FoundSignatory> signatoriesInLists(const DocumentReading& reading)
{
    const PrintedText& text = reading.text;
    std::vector<FoundSignatory> all;
    std::size_t open = 0; // items are looked for up to this token
    for (std::size_t i = 0; i < text.size(); ++i) {
        reading.goOn();
        if (announces(text, i))
            open = std::max(open, i + 600);
        const bool beginsItem = i == 0 || text[i - 1].endsSentence;
        if (i >= open || !beginsItem)
            continue;
        if (const auto found = ItemReader(reading, {i, text.sentenceEnd(i)}).read()) {
            all.push_back(*found);
            open = std::max(open, i + 600);
        }
    }
    return all;
}

} // namespace parvis
