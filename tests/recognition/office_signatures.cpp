// SPDX-License-Identifier: GPL-3.0-or-later
// Who signs a paper of an office, in the forms in which that is set.

#include "tests/recognition/office_papers.h"

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

/// "Le Président" of "la Région Hauts-de-France" is "Le Président de la Région Hauts-de-France".
QString withBody(const QString& function, const QString& named)
{
    QString of = u"de "_s + named;
    if (named.startsWith(u"le "_s))
        of = u"du "_s + named.mid(3);
    return function + u' ' + of;
}

QString functionFor(const InventedContract& made, const InventedSignatory& each, SigningForm form)
{
    const bool isAlone = form == SigningForm::FunctionsAlone;
    if (each.organisation == u"État")
        return form == SigningForm::OnBehalf ? u"Le Sous-préfet délégué"_s : u"Le Préfet "_s + made.departement;
    if (each.organisation.startsWith(u"Commune"_s) && !each.organisation.startsWith(u"Communauté"_s))
        return u"Le Maire"_s + (isAlone ? each.organisation.mid(7) : QString());
    if (each.organisation.startsWith(u"Ville"_s))
        return u"La Maire"_s + (isAlone ? each.organisation.mid(5) : QString());
    const bool isElected = each.signatoryClass != u"optional"_s;
    const QString function = isElected ? u"Le Président"_s : u"La Directrice"_s;
    return isAlone ? withBody(function, each.named) : function;
}

QString titled(const QString& function)
{
    return (function.startsWith(u"La "_s) ? u"Madame l"_s : u"Monsieur l"_s) + function.mid(1);
}

} // namespace

OfficePaper::OfficePaper(InventedContract made, const PaperForm& form)
    : made_(std::move(made))
    , form_(form)
    , sheets_(form.look)
{
    for (InventedSignatory& each : made_.signatories) {
        each.function = functionFor(made_, each, form_.signing);
        each.signedOn = made_.day;
    }
}

void OfficePaper::close(const QString& opening)
{
    sheets_.paragraph(opening.arg(made_.place, date(made_.day)));
}

QStringList OfficePaper::block(const InventedSignatory& each) const
{
    switch (form_.signing) {
    case SigningForm::FunctionsAlone:
        return {each.function + u","_s, QString(), each.person};
    case SigningForm::OnBehalf:
        if (each.organisation == u"État")
            return {u"Pour le Préfet "_s + made_.departement + u" et par délégation,"_s, each.function, QString(),
                    each.person};
        return {u"Pour "_s + each.named + u","_s, u"P/O "_s + each.function + u","_s, each.person};
    default:
        return {u"Pour "_s + each.named + u","_s, titled(each.function) + u","_s, each.person};
    }
}

void OfficePaper::signatures()
{
    if (form_.signing == SigningForm::Lines) {
        sheets_.heading(u"Signataires"_s, 11);
        for (const InventedSignatory& each : made_.signatories) {
            QString function = each.function;
            function[0] = function[0].toLower();
            sheets_.paragraph(u"Pour "_s + each.named + u", "_s + function);
        }
        return;
    }
    if (form_.signing == SigningForm::TableOfPairs) {
        std::vector<QStringList> rows;
        for (const InventedSignatory& each : made_.signatories)
            rows.push_back({each.organisation, titled(each.function) + u" : "_s + each.person, u"Lu et approuvé"_s});
        return sheets_.table({{u"Signataire"_s, u"Représenté par"_s, u"Signature"_s}}, rows, {0.4, 0.4, 0.2});
    }
    std::vector<QStringList> blocks;
    for (const InventedSignatory& each : made_.signatories)
        blocks.push_back(block(each));
    sheets_.blocks(blocks, 2);
}

} // namespace parvis::test
