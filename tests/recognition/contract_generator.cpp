// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recognition/contract_generator.h"

#include "tests/recognition/generated_parts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

const QStringList& kinds()
{
    static const QStringList all{u"contrat"_s,           u"avenant"_s, u"délibération"_s, u"convention"_s,
                                 u"dossier de presse"_s, u"contrat"_s, u"annexe"_s};
    return all;
}

void makeContract(PartWriter& parts)
{
    parts.title(parts.made().title);
    parts.contents();
    parts.filler();
    parts.preamble();
    parts.districts();
    parts.axes();
    parts.filler();
    parts.funding();
    parts.signatures();
}

void makeAmendment(PartWriter& parts)
{
    parts.made().title = u"Avenant n° 1 au contrat de ville 2024-2030"_s;
    parts.title(parts.made().title);
    parts.preamble();
    parts.districts();
    parts.replacedAmounts();
    parts.filler();
    parts.signatures();
}

void makeConvention(PartWriter& parts)
{
    parts.made().title = u"Convention d'application du contrat de ville 2024-2030"_s;
    parts.title(parts.made().title);
    parts.preamble();
    parts.districts();
    parts.funding();
    parts.signatures();
}

void makeAnnex(PartWriter& parts)
{
    parts.made().title = u"Annexe 3 - Maquette financière"_s;
    parts.title(parts.made().title);
    parts.districts();
    parts.funding();
}

} // namespace

QString DocumentForm::name() const
{
    static const QStringList signatureNames{u"table"_s,  u"function first"_s, u"two-line titles"_s,
                                            u"blocks"_s, u"two blocks"_s,     u"three blocks"_s,
                                            u"list"_s,   u"parties"_s};
    static const QStringList fundingNames{u"years"_s, u"funders"_s, u"two rows"_s, u"k€"_s, u"sentences"_s};
    QStringList parts{kind, signatureNames[int(signatories)], fundingNames[int(funding)]};
    if (look.glyphByGlyph)
        parts << u"glyphs"_s;
    if (look.hyphenates)
        parts << u"cut"_s;
    if (look.columns > 1)
        parts << u"2 columns"_s;
    if (look.turn != 0)
        parts << u"turned"_s;
    return parts.join(u", "_s);
}

GeneratedDocument generateDocument(const Register& records, const Epci& epci, const DocumentForm& form, unsigned seed)
{
    PartWriter parts(inventContract(records, epci, seed), form);
    if (form.kind == u"avenant")
        makeAmendment(parts);
    else if (form.kind == u"délibération")
        parts.deliberation();
    else if (form.kind == u"convention")
        makeConvention(parts);
    else if (form.kind == u"annexe")
        makeAnnex(parts);
    else if (form.kind == u"dossier de presse")
        parts.pressKit();
    else
        makeContract(parts);
    return {u"%1: %2"_s.arg(seed).arg(form.name()), parts.takePdf(), parts.truth()};
}

DocumentForm formOf(unsigned number)
{
    DocumentForm form;
    form.kind = kinds()[number % 7];
    form.signatories = SignatoryLayout((number + number / 8) % 8);
    form.districts = DistrictLayout(number % 3);
    form.funding = FundingLayout((number + number / 5) % 5);
    form.axes = AxisLayout((number + number / 7) % 4);
    form.dates = int((number + number / 6) % 6);
    form.look.glyphByGlyph = number % 11 == 3;
    form.look.hyphenates = number % 4 == 1;
    form.look.turn = form.kind == u"annexe" && number % 2 == 1 ? 90 : 0;
    form.look.landscape = form.kind == u"annexe" && number % 2 == 0;
    form.look.columns = number % 9 == 5 && form.kind == u"contrat" ? 2 : 1;
    if (number % 3 != 0)
        form.look.foot = u"Contrat de ville, document fictif"_s;
    form.namesPersons = number % 2 == 1;
    form.hasContents = number % 5 == 0;
    form.filling = 1 + int(number % 6);
    return form;
}

} // namespace parvis::test
