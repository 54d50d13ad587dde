// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/helper/form_words.h"

#include "pdf/helper/printed_words.h"

#include <poppler-form.h>
#include <poppler-qt6.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t mostFields = 2'000;  ///< of one page that are looked at
constexpr qsizetype longestValue = 20'000; ///< characters
constexpr double usualWidth = 0.5;         ///< of a character, in heights of its line
constexpr double tallestLine = 14;         ///< points: a field may be higher than what is written in it

/// What a reader sees in the field; empty: nothing, or nothing that is to be read.
QString valueOf(const Poppler::FormField& field)
{
    using namespace Poppler;
    switch (field.type()) {
    case FormField::FormText: {
        const auto& text = static_cast<const FormFieldText&>(field);
        return text.isPassword() ? QString() : text.text();
    }
    case FormField::FormChoice: {
        const auto& choice = static_cast<const FormFieldChoice&>(field);
        const QStringList all = choice.choices();
        QStringList chosen;
        for (const int index : choice.currentChoices())
            chosen << all.value(index);
        return chosen.isEmpty() ? choice.editChoice() : chosen.join(u", "_s);
    }
    case FormField::FormButton: {
        const auto& button = static_cast<const FormFieldButton&>(field);
        return button.buttonType() != FormFieldButton::Push && button.state() ? u"☒"_s : QString();
    }
    default:
        return {};
    }
}

/// One word after the other from the left of the field; a line of its own for each that was typed.
std::vector<PrintedWord> wordsIn(const QRectF& field, const QString& value)
{
    QString text = value.left(longestValue);
    text.replace(u'\r', u'\n');
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    std::vector<PrintedWord> words;
    const double height = std::min(field.height() / double(std::max<qsizetype>(1, lines.size())), tallestLine);
    // A single line stands in the middle of its field.
    double top = lines.size() == 1 ? field.center().y() - height / 2 : field.top();
    for (const QString& line : lines) {
        const double width = std::min(usualWidth * height, field.width() / double(line.size()));
        qsizetype from = 0;
        for (const QString& word : line.split(u' ')) {
            if (!word.trimmed().isEmpty())
                words.push_back(
                    {word, soundBox({field.left() + width * double(from), top, width * double(word.size()), height}),
                     false, true});
            from += word.size() + 1;
        }
        if (!words.empty())
            words.back().endsLine = true;
        top += height;
    }
    return words;
}

/// Behind the word that stands left of the field in the same line; at the end, where there is none.
std::vector<PrintedWord>::iterator placeFor(const QRectF& field, std::vector<PrintedWord>& words)
{
    auto nearest = words.end();
    for (auto word = words.begin(); word != words.end(); ++word) {
        const bool isLeft = word->turn == 0 && word->box.center().x() < field.left() &&
                            word->box.center().y() > field.top() && word->box.center().y() < field.bottom();
        if (isLeft && (nearest == words.end() || word->box.right() > nearest->box.right()))
            nearest = word;
    }
    return nearest;
}

void insert(std::vector<PrintedWord> filled, const QRectF& field, std::vector<PrintedWord>& words)
{
    const auto before = placeFor(field, words);
    if (before == words.end()) {
        if (!words.empty())
            words.back().endsLine = true;
        words.insert(words.end(), filled.begin(), filled.end());
        return;
    }
    filled.back().endsLine = before->endsLine; // the line goes on behind the field as it did before
    before->endsLine = false;
    before->spaceAfter = true;
    words.insert(before + 1, filled.begin(), filled.end());
}

} // namespace

void addFormWords(const Poppler::Page& page, std::vector<PrintedWord>& words)
{
    const QSizeF size = page.pageSizeF();
    std::size_t seen = 0;
    for (const auto& field : page.formFields()) {
        if (!field || !field->isVisible())
            continue;
        if (++seen > mostFields)
            return;
        const QRectF box = boxOfShares(field->rect(), size);
        const QString value = valueOf(*field);
        const auto isPrinted = [&](const PrintedWord& word) { return box.contains(word.box.center()); };
        if (value.trimmed().isEmpty() || box.isEmpty() || std::ranges::any_of(words, isPrinted))
            continue;
        if (std::vector<PrintedWord> filled = wordsIn(box, value); !filled.empty())
            insert(std::move(filled), box, words);
    }
}

} // namespace parvis
