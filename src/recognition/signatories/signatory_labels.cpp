// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/signatories/signatory_labels.h"

#include "domain/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace parvis {

SignatoryLabel signatoryLabelOf(const QString& title)
{
    static const QRegularExpression body(u"\\b(organismes?|signataires?|structures?|institutions?|partenaires?|"
                                         "entites?|collectivites?|parties?)\\b"_s);
    static const QRegularExpression function(u"\\b(qualite|fonctions?|represente|representants?|titre)\\b"_s);
    static const QRegularExpression date(u"\\bdate\\b|\\ble\\b.*:|^signee? le\\b"_s);
    static const QRegularExpression signature(u"\\b(signatures?|visas?|cachet|emargement)\\b"_s);
    static const QRegularExpression person(
        u"\\b(nom|noms|prenom|prenoms)\\b( et prenoms?)?( du signataire| du representant)?\\W*$"_s);
    const QString folded = fold(title);
    if (person.match(folded).hasMatch())
        return SignatoryLabel::Person;
    if (function.match(folded).hasMatch())
        return SignatoryLabel::Function;
    if (date.match(folded).hasMatch())
        return SignatoryLabel::Date;
    if (body.match(folded).hasMatch())
        return SignatoryLabel::Body;
    return signature.match(folded).hasMatch() ? SignatoryLabel::Signature : SignatoryLabel::None;
}

LabelledLine labelledLine(const PrintedPage& page, const PrintedPiece& piece)
{
    constexpr std::size_t longest = 5; // words of a label
    QString label;
    for (std::size_t i = 0; i < std::min(longest, piece.words.size()); ++i) {
        label += page.words()[std::size_t(piece.words[i])].text + u' ';
        if (label.trimmed().endsWith(u':'))
            return {signatoryLabelOf(label), {piece.words.begin() + std::ptrdiff_t(i) + 1, piece.words.end()}};
    }
    return {};
}

LabelledLine labelledRow(const PrintedPage& page, const PrintedPiece& piece)
{
    LabelledLine labelled = labelledLine(page, piece);
    if (labelled.label == SignatoryLabel::None || !labelled.words.empty())
        return labelled;
    for (const auto& row : page.rows()) {
        const auto at = std::ranges::find(row, &piece, [](const PrintedPiece& each) { return &each; });
        if (at == row.end())
            continue;
        const auto value = std::next(at);
        if (value != row.end() && labelledLine(page, *value).label == SignatoryLabel::None)
            labelled.words = value->words;
        break;
    }
    return labelled;
}

} // namespace parvis
