// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/funding_titles.h"

#include "domain/fold.h"
#include "recognition/printed_amounts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// A number or a day: not the title of a column.
bool isFilled(const QString& text, bool isYear)
{
    if (amountOfCell(text, AmountUnit::Euro) && !(isYear && text.trimmed().size() == 4))
        return true;
    static const QRegularExpression day(
        u"\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|\\b\\d{1,2}(er)? [a-z]{3,9} \\d{4}\\b"_s);
    return day.match(fold(text)).hasMatch();
}

} // namespace

bool isMoneyTitle(const QString& title)
{
    static const QRegularExpression words(
        u"\\b(montants?|credits?|budget|subventions?|participations?|euros?|cout|prevus?|prevues?|previsionnels?|"
        u"programmee?s?|engagee?s?|notifiee?s?|versee?s?|payee?s?|realisee?s?|mandatee?s?|votee?s?)\\b|€"_s);
    return yearIn(title) || words.match(fold(title)).hasMatch();
}

bool isLaterStage(const QString& title)
{
    static const QRegularExpression words(u"\\b(engagee?s?|versee?s?|payee?s?|realisee?s?|mandatee?s?|consommee?s?|"
                                          u"executee?s?)\\b"_s);
    return words.match(fold(title)).hasMatch();
}

bool isPlannedStage(const QString& title)
{
    static const QRegularExpression words(u"\\b(prevus?|prevues?|previsions?|previsionnel(le)?s?|programmee?s?|"
                                          u"notifiee?s?|votee?s?|montants?)\\b"_s);
    return words.match(fold(title)).hasMatch();
}

bool isRevisedStage(const QString& title)
{
    static const QRegularExpression words(u"\\b(modifiee?s?|nouveaux?|nouvelles?|revisee?s?|actualisee?s?|rectifiee?s?|"
                                          u"apres( l)? avenant)\\b"_s);
    return words.match(tokensOf(title).join(u' ')).hasMatch();
}

bool isReplacedStage(const QString& title)
{
    static const QRegularExpression words(
        u"\\b(initial(e|es)?|initiaux|anciens?|anciennes?|actuel(le)?s?|precedente?s?|"
        u"avant( l)? avenant|ecarts?|variations?|evolution)\\b"_s);
    return words.match(tokensOf(title).join(u' ')).hasMatch();
}

bool isFunderTitle(const QString& title)
{
    static const QRegularExpression words(
        u"\\b(financeurs?|financements?|partenaires?|sources?|organismes?|ressources|contributeurs?|cofinanceurs?)\\b"_s);
    return words.match(fold(title)).hasMatch();
}

bool TitleRow::operator()(const std::vector<PrintedPiece>& row) const
{
    bool hasMoney = false;
    bool hasFunder = false;
    int years = 0;
    int funders = 0;
    for (const PrintedPiece& piece : row) {
        const bool isYear = yearIn(piece.text).has_value();
        if (piece.text.size() > 60 || isFilled(piece.text, isYear))
            return false;
        hasMoney |= isMoneyTitle(piece.text);
        hasFunder |= isFunderTitle(piece.text);
        years += isYear;
        funders += !funders_.funderIn(piece.text).isEmpty();
    }
    if (row.size() < 2)
        return false;
    return hasMoney || hasFunder ? hasMoney && (hasFunder || years < int(row.size()) || years > 1)
                                 : row.size() > 2 && funders > 1;
}

} // namespace parvis
