// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recognition/invented_contract.h"

#include "tests/support/days.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

bool beginsWithVowel(const QString& name)
{
    return u"AEIOUYÉÈÊÂÎŒ"_s.contains(name[0].toUpper());
}

QString longKind(const QString& kind)
{
    return kind == u"CU"   ? u"Communauté urbaine"_s
           : kind == u"CA" ? u"Communauté d'agglomération"_s
           : kind == u"CC" ? u"Communauté de communes"_s
                           : u"Métropole"_s;
}

void nameEpci(InventedContract& made)
{
    made.epciKind = longKind(made.epci.kind);
    made.epciName = made.epci.name;
    if (made.epci.kind.size() == 2)
        made.epciName = made.epciKind + made.epci.name.mid(2);
}

QString departementWithArticle(const QString& name)
{
    if (beginsWithVowel(name))
        return u"de l'"_s + name;
    return (name == u"Somme" ? u"de la "_s : u"du "_s) + name;
}

void findTerritories(const Register& records, InventedContract& made)
{
    for (const Contract& contract : records.all<Contract>()) {
        if (contract.epci == made.epci.id)
            made.contract = contract;
    }
    for (const Qpv& qpv : records.all<Qpv>().of(made.contract.id))
        made.districts.push_back(qpv);
    for (const QpvCommune& link : records.all<QpvCommune>()) {
        const bool isOurs = std::ranges::find(made.districts, link.qpv, &Qpv::id) != made.districts.end();
        if (isOurs && std::ranges::find(made.communes, link.commune, &Commune::id) == made.communes.end())
            made.communes.push_back(*records.find(link.commune));
    }
    for (const Epci& other : records.all<Epci>()) {
        if (other.id != made.epci.id && other.departement == made.epci.departement && made.neighbours.size() < 2)
            made.neighbours.push_back(other);
    }
    made.departement = departementWithArticle(records.find(made.epci.departement)->name);
}

QString personOf(InventedContract& made)
{
    static const QStringList first{u"Camille"_s, u"Dominique"_s, u"Claude"_s, u"Alix"_s};
    static const QStringList last{u"EXEMPLE"_s, u"FICTIF"_s, u"D'ESSAI"_s, u"MODELE-TYPE"_s};
    return first[made.below(4)] + u' ' + last[made.below(4)];
}

void addSignatory(InventedContract& made, const QString& named, const QString& signatoryClass, QStringList functions)
{
    QString organisation = named;
    for (const QString& article : {u"la "_s, u"le "_s, u"l'"_s}) {
        if (organisation.startsWith(article))
            organisation = organisation.mid(article.size());
    }
    organisation[0] = organisation[0].toUpper();
    const QDate day = signatoryClass == u"optional" && made.below(3) == 0 ? QDate() : made.day;
    made.signatories.push_back(
        {organisation, named, signatoryClass, functions[made.below(int(functions.size()))], personOf(made), day});
}

void inventSignatories(InventedContract& made)
{
    const QString dep = made.departement;
    QString ours = made.epciName;
    const bool isCommunity = ours.startsWith(u"Communauté");
    if (isCommunity)
        ours[0] = u'c';
    addSignatory(made, u"l'État"_s, u"concluding"_s,
                 {u"Le Préfet "_s + dep, u"La Préfète "_s + dep, u"Préfet "_s + dep, u"Le Sous-préfet"_s});
    addSignatory(made, u"la "_s + ours, u"concluding"_s,
                 {u"Le Président"_s, u"La Présidente"_s, u"Président"_s, u"Le Vice-président délégué à la cohésion"_s});
    for (const Commune& commune : made.communes) {
        if (made.signatories.size() > 6)
            break;
        const QString of = ofCommune(commune.name);
        addSignatory(made, (made.below(3) ? u"la commune "_s : u"la ville "_s) + of, u"concluding"_s,
                     {u"Le Maire "_s + of, u"La Maire"_s, u"Maire"_s, u"Le Maire"_s,
                      u"L'adjointe au maire déléguée aux quartiers"_s, u"Le Premier adjoint"_s});
    }
    addSignatory(made, u"la Région Hauts-de-France"_s, u"signing"_s,
                 {u"Le Président du Conseil régional"_s, u"La Vice-présidente"_s, u"Président"_s});
    addSignatory(made, u"le Département "_s + dep, u"signing"_s,
                 {u"Le Président du Conseil départemental"_s, u"La Présidente"_s});
    addSignatory(made, u"la Caisse d'allocations familiales "_s + dep, u"optional"_s,
                 {u"Le Directeur"_s, u"La Directrice générale"_s});
    const QStringList partners{u"la Banque des Territoires"_s, u"la Mission locale"_s, u"l'Agence régionale de santé"_s,
                               u"la Chambre de commerce et d'industrie"_s, u"la Maison de l'emploi"_s};
    addSignatory(made, partners[made.below(int(partners.size()))], u"optional"_s,
                 {u"La Directrice régionale"_s, u"Le Directeur général"_s, u"Le Délégué territorial"_s});
}

void inventFunding(InventedContract& made)
{
    const QString commune = made.communes.empty() ? made.place : made.communes.front().name;
    const std::vector<InventedFunding> all{{u"ETAT"_s, u"l'État"_s, u"SPECIFIQUE"_s, {}},
                                           {u"REGION"_s, u"la Région Hauts-de-France"_s, u"SPECIFIQUE"_s, {}},
                                           {u"DEPARTEMENT"_s, u"le Département"_s, u"DROIT_COMMUN"_s, {}},
                                           {u"COMMUNE"_s, u"la commune "_s + ofCommune(commune), u"DROIT_COMMUN"_s, {}},
                                           {u"CAF"_s, u"la Caisse d'allocations familiales"_s, u"SPECIFIQUE"_s, {}},
                                           {u"EUROPE"_s, u"l'Union européenne (FEDER)"_s, u"EUROPE"_s, {}}};
    for (const InventedFunding& funding : all) {
        if (made.below(4) == 0 && funding.funder != u"ETAT")
            continue;
        made.funding.push_back(funding);
        for (int year = 2024; year < 2027; ++year)
            made.funding.back().years.emplace_back(year, 1000 * (7 + made.below(900)));
    }
}

/// Two to four axes, each with none or two below it. Draws from numbers of its own.
std::vector<InventedAxis> inventAxes(unsigned seed)
{
    static const QStringList titles{
        u"Mieux vivre dans son quartier"_s,
        u"Accéder à l'emploi et à la formation"_s,
        u"Grandir et apprendre"_s,
        u"Agir pour la santé des habitants, leur accès aux droits et la présence des services publics"_s,
        u"Se sentir en sécurité"_s,
        u"Réussir la transition écologique"_s,
        u"Faire vivre la participation, les associations et les conseils citoyens dans tous les quartiers"_s};
    std::mt19937 random(seed + 1000);
    std::vector<InventedAxis> axes;
    const int first = int(random() % 7);
    const int count = 2 + int(random() % 3);
    const int below = random() % 2 == 0 ? 2 : 0;
    for (int i = 1; i <= count; ++i) {
        axes.push_back({QString::number(i), titles[(first + i) % 7]});
        for (int j = 1; j <= below; ++j)
            axes.push_back({u"%1.%2"_s.arg(i).arg(j), titles[(first + i + j + 2) % 7]});
    }
    return axes;
}

} // namespace

QString ofCommune(const QString& name)
{
    if (name.startsWith(u"Le "))
        return u"du "_s + name.mid(3);
    if (name.startsWith(u"Les "))
        return u"des "_s + name.mid(4);
    return (beginsWithVowel(name) || name.startsWith(u'H') ? u"d'"_s : u"de "_s) + name;
}

QString printedNumber(qint64 number)
{
    QString text = QString::number(number);
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, u' ');
    return text;
}

QString capitalised(QString text)
{
    text[0] = text[0].toUpper();
    return text;
}

QString printedDate(QDate date, int form)
{
    static const QStringList days{
        u"premier"_s,     u"deux"_s,      u"trois"_s,       u"quatre"_s,     u"cinq"_s,        u"six"_s,
        u"sept"_s,        u"huit"_s,      u"neuf"_s,        u"dix"_s,        u"onze"_s,        u"douze"_s,
        u"treize"_s,      u"quatorze"_s,  u"quinze"_s,      u"seize"_s,      u"dix-sept"_s,    u"dix-huit"_s,
        u"dix-neuf"_s,    u"vingt"_s,     u"vingt et un"_s, u"vingt-deux"_s, u"vingt-trois"_s, u"vingt-quatre"_s,
        u"vingt-cinq"_s,  u"vingt-six"_s, u"vingt-sept"_s,  u"vingt-huit"_s, u"vingt-neuf"_s,  u"trente"_s,
        u"trente et un"_s};
    const QString month = french.monthName(date.month());
    switch (form) {
    case 1:
        return date.toString(u"dd/MM/yyyy"_s);
    case 2:
        return date.toString(u"dd.MM.yyyy"_s);
    case 3:
        return days[date.day() - 1] + u' ' + month + u" deux mille vingt-quatre"_s;
    case 4:
        return french.dayName(date.dayOfWeek()) + u' ' + (date.day() == 1 ? u"1er"_s : QString::number(date.day())) +
               u' ' + month + u' ' + QString::number(date.year());
    case 5:
        return date.toString(u"d/M/yy"_s);
    default:
        return (date.day() == 1 ? u"1er"_s : QString::number(date.day())) + u' ' + month + u' ' +
               QString::number(date.year());
    }
}

InventedContract inventContract(const Register& records, const Epci& epci, unsigned seed)
{
    InventedContract made{std::mt19937(seed)};
    made.epci = epci;
    nameEpci(made);
    findTerritories(records, made);
    const QStringList titles{u"Contrat de ville 2024-2030 « Quartiers d'essai »"_s,
                             u"Contrat de ville « Engagements Quartiers 2030 »"_s, u"Contrat de ville 2024-2030"_s};
    made.title = titles[made.below(3)];
    made.day = QDate(2024, 3 + made.below(7), 1 + made.below(22));
    made.place = made.communes.empty() ? u"Lille"_s : made.communes.front().name;
    inventSignatories(made);
    inventFunding(made);
    made.axes = inventAxes(seed);
    return made;
}

QJsonObject truthOf(const InventedContract& made, const QString& kind)
{
    QJsonArray codes;
    for (const Qpv& qpv : made.districts)
        codes.append(qpv.code.text());
    QJsonArray signatories;
    for (const InventedSignatory& each : made.signatories) {
        signatories.append(
            QJsonObject{{u"organisation"_s, each.organisation},
                        {u"class"_s, each.signatoryClass},
                        {u"function"_s, each.function},
                        {u"signed_on"_s,
                         each.signedOn.isValid() ? QJsonValue(each.signedOn.toString(Qt::ISODate)) : QJsonValue()}});
    }
    QJsonArray amounts;
    for (const InventedFunding& funding : made.funding) {
        for (const auto& [year, euros] : funding.years) {
            amounts.append(QJsonObject{{u"year"_s, year},
                                       {u"funder"_s, funding.funder},
                                       {u"credit_kind"_s, funding.creditKind},
                                       {u"cents"_s, euros * 100}});
        }
    }
    return {{u"kind"_s, kind},
            {u"epci_siren"_s, made.epci.siren.text()},
            {u"title"_s, made.title},
            {u"signature_date"_s, made.day.toString(Qt::ISODate)},
            {u"signature_place"_s, made.place},
            {u"qpv_codes"_s, codes},
            {u"signatories"_s, signatories},
            {u"amounts"_s, amounts}};
}

} // namespace parvis::test
