// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_register.h"

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

Register withTerritory(Register records)
{
    records = records.with(Table<Source>({{{1},
                                           u"Quartiers prioritaires 2024"_s,
                                           u"ANCT"_s,
                                           u"Licence Ouverte 2.0"_s,
                                           u"2024"_s,
                                           u"https://www.data.gouv.fr/qpv"_s},
                                          {{2},
                                           u"Un contrat signé à Valmont"_s,
                                           u"La Gazette d'essai"_s,
                                           {},
                                           u"2024-04-19"_s,
                                           u"https://gazette.example/valmont"_s},
                                          {{3}, u"Population municipale"_s, u"Insee"_s, {}, u"2020"_s, {}}}));
    records = records.with(Table<Departement>({{{1}, *DepartementCode::parse(u"62"), u"Pas-de-Calais"_s}}));
    Epci valmont{{1}, *Siren::parse(u"200033579"), u"Communauté urbaine de Valmont"_s, u"CU"_s, {1}, {}, {{1}}};
    Epci rive{{2}, *Siren::parse(u"200030633"), u"Communauté d'agglomération de la Rive"_s, u"CA"_s, {1}, {}, {}};
    records = records.with(Table<Epci>({valmont, rive}));
    Commune town;
    town.id = {1};
    town.insee = *InseeCode::parse(u"62041");
    town.name = u"Valmont"_s;
    town.departement = {1};
    town.epci = Id<Epci>{1};
    town.source = Id<Source>{1};
    records = records.with(Table<Commune>({town}));
    Qpv first;
    first.id = {1};
    first.code = *QpvCode::parse(u"QN06258M");
    first.name = u"Les Quatre Ormes"_s;
    first.departement = {1};
    first.contract = knownContract;
    first.population = 1830;
    first.populationVintage = u"2020"_s;
    first.populationSource = Id<Source>{3};
    first.source = Id<Source>{1};
    Qpv second = first;
    second.id = {2};
    second.code = *QpvCode::parse(u"QN06259N");
    second.name = u"Le Petit Bois"_s;
    second.population.reset();
    records = records.with(Table<Qpv>({first, second}));
    return records.with(Table<QpvCommune>({{{1}, {1}, {1}}, {{2}, {2}, {1}}}));
}

Register withContracts(Register records)
{
    Contract known;
    known.id = knownContract;
    known.code = *ContractCode::parse(u"CN06209I");
    known.epci = {1};
    known.title = u"Contrat de ville 2024-2030 « Cœur de quartier »"_s;
    known.declaredState = DeclaredState::Signed;
    known.declaredOn = PartialDate::parse(u"2024-04-19");
    known.declaredPlace = u"Valmont"_s;
    known.declaredSource = Id<Source>{2};
    known.declaredConfidence = Confidence::High;
    Contract unknown;
    unknown.id = unknownContract;
    unknown.code = *ContractCode::parse(u"CN05905M");
    unknown.epci = {2};
    records = records.with(Table<Contract>({known, unknown}));

    const auto body = [](std::int64_t id, const QString& name, const QString& kind, SignatoryClass place,
                         const QString& scope) {
        Organisation organisation;
        organisation.id = {id};
        organisation.name = name;
        organisation.kind = kind;
        organisation.signatoryClass = place;
        organisation.scope = scope;
        return organisation;
    };
    Organisation epci = body(3, u"Communauté urbaine de Valmont"_s, u"EPCI"_s, SignatoryClass::Concluding, {});
    epci.epci = Id<Epci>{1};
    records = records.with(Table<Organisation>(
        {body(1, u"Préfecture du Pas-de-Calais"_s, u"État"_s, SignatoryClass::Concluding, u"62"_s),
         body(2, u"Région Hauts-de-France"_s, u"Région"_s, SignatoryClass::Signing, u"région"_s), epci,
         body(4, u"Caisse d'allocations familiales du Pas-de-Calais"_s, u"CAF"_s, SignatoryClass::Optional, u"62"_s)}));
    const auto signatory = [](std::int64_t id, std::int64_t organisation, SignatoryClass place,
                              SignatoryStatus status) {
        Signatory record;
        record.id = {id};
        record.contract = knownContract;
        record.organisation = {organisation};
        record.signatoryClass = place;
        record.status = status;
        return record;
    };
    Signatory prefecture = signatory(1, 1, SignatoryClass::Concluding, SignatoryStatus::Signed);
    prefecture.signedOn = PartialDate::parse(u"2024-04-19");
    prefecture.source = Id<Source>{2};
    Signatory urban = signatory(2, 3, SignatoryClass::Concluding, SignatoryStatus::Deliberated);
    urban.deliberatedOn = PartialDate::parse(u"2024-03");
    return records.with(
        Table<Signatory>({prefecture, urban, signatory(3, 4, SignatoryClass::Optional, SignatoryStatus::Signed)}));
}

Register withMoney(Register records)
{
    FundingLine posts;
    posts.id = {1};
    posts.contract = knownContract;
    posts.year = 2023;
    posts.creditKind = CreditKind::Specific;
    posts.theoretical = Money::fromCents(9937530);
    posts.posts = 5;
    posts.source = Id<Source>{1};
    FundingLine more = posts;
    more.id = {2};
    more.theoretical = Money::fromCents(100);
    FundingLine renewal;
    renewal.id = {3};
    renewal.contract = knownContract;
    renewal.year = 2024;
    renewal.creditKind = CreditKind::UrbanRenewal;
    renewal.planned = Money::fromCents(120000000);
    renewal.committed = Money::fromCents(0);
    return records.with(Table<FundingLine>({posts, more, renewal}));
}

Article article(std::int64_t id, const QString& title, const QString& publisher, QStringView date,
                const QString& rubric)
{
    Article record;
    record.id = {id};
    record.title = title;
    record.publisher = publisher;
    record.publishedOn = PartialDate::parse(date);
    record.url = u"https://presse.example/%1"_s.arg(id);
    record.rubric = rubric;
    record.privateNote = u"NOTE PRIVÉE : texte intégral de l'article."_s;
    return record;
}

Register withPress(Register records)
{
    Article first =
        article(1, u"Le contrat de ville est signé"_s, u"La Gazette d'essai"_s, u"2024-04-19", u"signature"_s);
    first.summary = u"Dix partenaires s'engagent jusqu'en 2030.\nLa définition des actions suivra."_s;
    Article second =
        article(2, u"<b>Habitants</b> & « quartiers »"_s, u"Radio <Essai>"_s, u"2024-04", u"concertation"_s);
    second.summary = u"<script>alert(1)</script> &amp; &lt;3"_s;
    Article third = article(3, u"Un article sans date"_s, u"L'Écho"_s, u"", u"signature"_s);
    third.url = u"javascript:alert(1)"_s;
    Article fourth = article(4, u"Bilan de l'année"_s, {}, u"2024", {});
    Article fifth = article(5, {}, u"L'Écho"_s, u"2023-10-09", u"évaluation"_s);
    Article sixth = article(6, u"Crédits de l'État"_s, u"L'Écho"_s, u"2024-05-07", u"Financement"_s);
    records = records.with(Table<Article>({first, second, third, fourth, fifth, sixth}));

    ArticleTerritory contract{.id = {1}, .article = {1}, .contract = knownContract};
    ArticleTerritory qpv{.id = {2}, .article = {1}, .qpv = Id<Qpv>{1}};
    ArticleTerritory commune{.id = {3}, .article = {2}, .commune = Id<Commune>{1}};
    ArticleTerritory epci{.id = {4}, .article = {6}, .epci = Id<Epci>{2}};
    ArticleTerritory again{.id = {5}, .article = {6}, .contract = knownContract};
    records = records.with(Table<ArticleTerritory>({contract, qpv, commune, epci, again}));

    PressReview review;
    review.id = {1};
    review.number = 12;
    review.from = PartialDate::parse(u"2024-01-01");
    review.to = PartialDate::parse(u"2024-05");
    review.issuedOn = PartialDate::parse(u"2024-06-01");
    review.edito = u"Le printemps est celui des signatures.\n\nBonne lecture."_s;
    records = records.with(Table<PressReview>({review}));
    const auto item = [](std::int64_t id, std::int64_t about, const QString& rubric, int position) {
        return PressReviewItem{{id}, {1}, {about}, rubric, position, {}};
    };
    PressReviewItem own = item(2, 6, u"Moyens"_s, 2);
    own.summary = u"Un résumé propre à ce numéro."_s;
    return records.with(Table<PressReviewItem>(
        {item(1, 3, u"Signatures"_s, 3), own, item(3, 1, u"Signatures"_s, 1), item(4, 2, {}, 4)}));
}

} // namespace

Register sampleRegister()
{
    return withPress(withMoney(withContracts(withTerritory(Register()))));
}

} // namespace parvis::test
