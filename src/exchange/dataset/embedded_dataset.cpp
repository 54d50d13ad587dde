// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dataset/embedded_dataset.h"

#include "exchange/dataset/dataset_file.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Reads the tables in the order in which they refer to each other.
class DatasetReader
{
public:
    explicit DatasetReader(QString directory)
        : directory_(std::move(directory))
    {
    }

    Dataset read()
    {
        readSources();
        readTerritory();
        readQpv();
        readIndicators();
        readOrganisations();
        readProgramme();
        readFunding();
        readPress();
        readCalendar();
        return std::move(data_);
    }

private:
    template <class T, class Fill>
    void each(const QString& name, Fill fill)
    {
        const DatasetFile file(directory_, name);
        std::vector<T>& records = data_.rows<T>();
        records.reserve(file.rows().size());
        for (const TextRow& text : file.rows()) {
            T& record = records.emplace_back();
            record.id = {std::int64_t(records.size())};
            fill(record, DatasetRow(file, text));
        }
    }

    void readSources()
    {
        each<Source>(u"sources.csv"_s, [this](Source& r, const DatasetRow& row) {
            row.addKey(u"key"_s, r.id, sources_);
            r.title = row.requiredText(u"title"_s);
            r.producer = row.text(u"producer"_s);
            r.licence = row.text(u"licence"_s);
            r.vintage = row.text(u"vintage"_s);
            r.url = row.text(u"url"_s);
        });
    }

    void readTerritory()
    {
        each<Departement>(u"departements.csv"_s, [this](Departement& r, const DatasetRow& row) {
            row.addKey(u"code"_s, r.id, departements_);
            r.code = row.code<DepartementCode>(u"code"_s);
            r.name = row.requiredText(u"name"_s);
        });
        each<Epci>(u"epci.csv"_s, [this](Epci& r, const DatasetRow& row) {
            row.addKey(u"siren"_s, r.id, epcis_);
            r.siren = row.code<Siren>(u"siren"_s);
            r.name = row.requiredText(u"name"_s);
            r.kind = row.requiredText(u"kind"_s);
            r.departement = row.reference(u"departement"_s, departements_);
            r.population = row.optionalInteger(u"population"_s);
            r.source = row.optionalReference(u"source"_s, sources_);
        });
        each<Commune>(u"communes.csv"_s, [this](Commune& r, const DatasetRow& row) {
            row.addKey(u"insee"_s, r.id, communes_);
            r.insee = row.code<InseeCode>(u"insee"_s);
            r.name = row.requiredText(u"name"_s);
            r.departement = row.reference(u"departement"_s, departements_);
            r.epci = row.optionalReference(u"epci"_s, epcis_);
            r.population = row.optionalInteger(u"population"_s);
            r.longitude = row.optionalReal(u"longitude"_s);
            r.latitude = row.optionalReal(u"latitude"_s);
            r.source = row.optionalReference(u"source"_s, sources_);
        });
        each<Contract>(u"contracts.csv"_s, [this](Contract& r, const DatasetRow& row) {
            row.addKey(u"code"_s, r.id, contracts_);
            r.code = row.code<ContractCode>(u"code"_s);
            r.epci = row.reference(u"epci"_s, epcis_);
            r.title = row.text(u"title"_s);
            r.targetDate = row.optionalDate(u"target_date"_s);
            r.declaredState = row.enumeration<DeclaredState>(u"declared_state"_s);
            r.declaredOn = row.optionalDate(u"declared_on"_s);
            r.declaredPlace = row.text(u"declared_place"_s);
            r.declaredSource = row.optionalReference(u"declared_source"_s, sources_);
            r.declaredConfidence = row.enumeration<Confidence>(u"declared_confidence"_s);
            r.note = row.text(u"note"_s);
        });
    }

    void readQpv()
    {
        each<Qpv>(u"qpv.csv"_s, [this](Qpv& r, const DatasetRow& row) {
            row.addKey(u"code"_s, r.id, qpvs_);
            r.code = row.code<QpvCode>(u"code"_s);
            r.name = row.requiredText(u"name"_s);
            r.departement = row.reference(u"departement"_s, departements_);
            r.contract = row.optionalReference(u"contract"_s, contracts_);
            r.population = row.optionalInteger(u"population"_s);
            r.populationVintage = row.text(u"population_vintage"_s);
            r.populationSource = row.optionalReference(u"population_source"_s, sources_);
            r.areaHa = row.optionalReal(u"area_ha"_s);
            r.longitude = row.optionalReal(u"longitude"_s);
            r.latitude = row.optionalReal(u"latitude"_s);
            r.ellipseX = row.optionalReal(u"ellipse_x_m"_s);
            r.ellipseY = row.optionalReal(u"ellipse_y_m"_s);
            r.ellipseSemiMajor = row.optionalReal(u"ellipse_semi_major_m"_s);
            r.ellipseSemiMinor = row.optionalReal(u"ellipse_semi_minor_m"_s);
            r.ellipseAzimuth = row.optionalReal(u"ellipse_azimuth_deg"_s);
            r.source = row.optionalReference(u"source"_s, sources_);
        });
        each<QpvCommune>(u"qpv_communes.csv"_s, [this](QpvCommune& r, const DatasetRow& row) {
            r.qpv = row.reference(u"qpv"_s, qpvs_);
            r.commune = row.reference(u"commune"_s, communes_);
        });
    }

    void readIndicators()
    {
        each<Indicator>(u"indicators.csv"_s, [this](Indicator& r, const DatasetRow& row) {
            row.addKey(u"code"_s, r.id, indicators_);
            r.code = row.text(u"code"_s);
            r.title = row.requiredText(u"title"_s);
            r.unit = row.text(u"unit"_s);
            r.decimals = row.integer(u"decimals"_s);
        });
        each<IndicatorValue>(u"indicator_values.csv"_s, [this](IndicatorValue& r, const DatasetRow& row) {
            r.qpv = row.optionalReference(u"qpv"_s, qpvs_);
            r.indicator = row.reference(u"indicator"_s, indicators_);
            r.value = row.real(u"value"_s);
            r.vintage = row.text(u"vintage"_s);
            r.note = row.text(u"note"_s);
            r.source = row.reference(u"source"_s, sources_);
        });
    }

    void readOrganisations()
    {
        each<Organisation>(u"organisations.csv"_s, [this](Organisation& r, const DatasetRow& row) {
            row.addKey(u"name"_s, r.id, organisations_);
            r.name = row.text(u"name"_s);
            r.kind = row.requiredText(u"kind"_s);
            r.signatoryClass = row.enumeration<SignatoryClass>(u"class"_s);
            r.scope = row.requiredText(u"scope"_s);
            r.epci = row.optionalReference(u"epci"_s, epcis_);
            r.commune = row.optionalReference(u"commune"_s, communes_);
            r.website = row.text(u"website"_s);
            r.email = row.text(u"email"_s);
            r.note = row.text(u"note"_s);
        });
        each<Signatory>(u"signatories.csv"_s, [this](Signatory& r, const DatasetRow& row) {
            r.contract = row.reference(u"contract"_s, contracts_);
            r.organisation = row.reference(u"organisation"_s, organisations_);
            r.signatoryClass = row.enumeration<SignatoryClass>(u"class"_s);
            r.status = row.enumeration<SignatoryStatus>(u"status"_s);
            r.signedOn = row.optionalDate(u"signed_on"_s);
            r.source = row.optionalReference(u"source"_s, sources_);
            r.note = row.text(u"note"_s);
        });
    }

    void readProgramme()
    {
        each<Priority>(u"priorities.csv"_s, [this](Priority& r, const DatasetRow& row) {
            row.addKey(u"code"_s, r.id, priorities_);
            r.code = row.text(u"code"_s);
            r.family = row.requiredText(u"family"_s);
            r.title = row.requiredText(u"title"_s);
            r.parent = row.optionalReference(u"parent"_s, priorities_);
            r.contract = row.optionalReference(u"contract"_s, contracts_);
            r.source = row.optionalReference(u"source"_s, sources_);
        });
        each<Device>(u"devices.csv"_s, [this](Device& r, const DatasetRow& row) {
            row.addKey(u"code"_s, r.id, devices_);
            r.code = row.text(u"code"_s);
            r.title = row.requiredText(u"title"_s);
            r.source = row.optionalReference(u"source"_s, sources_);
        });
        each<Funder>(u"funders.csv"_s, [this](Funder& r, const DatasetRow& row) {
            row.addKey(u"code"_s, r.id, funders_);
            r.code = row.text(u"code"_s);
            r.title = row.requiredText(u"title"_s);
        });
    }

    void readFunding()
    {
        each<FundingLine>(u"funding_lines.csv"_s, [this](FundingLine& r, const DatasetRow& row) {
            r.contract = row.optionalReference(u"contract"_s, contracts_);
            r.year = row.integer(u"year"_s);
            r.funder = row.optionalReference(u"funder"_s, funders_);
            r.funderDetail = row.text(u"funder_detail"_s);
            r.device = row.optionalReference(u"device"_s, devices_);
            r.creditKind = row.enumeration<CreditKind>(u"credit_kind"_s);
            r.posts = row.optionalInteger(u"posts"_s);
            if (const auto cents = row.optionalLong(u"theoretical_cents"_s))
                r.theoretical = Money::fromCents(*cents);
            r.note = row.text(u"note"_s);
            r.source = row.optionalReference(u"source"_s, sources_);
        });
    }

    void readPress()
    {
        each<Article>(u"articles.csv"_s, [this](Article& r, const DatasetRow& row) {
            row.addKey(u"key"_s, r.id, articles_);
            r.title = row.requiredText(u"title"_s);
            r.publisher = row.text(u"publisher"_s);
            r.publishedOn = row.optionalDate(u"published_on"_s);
            r.url = row.text(u"url"_s);
            r.rubric = row.text(u"rubric"_s);
        });
        each<ArticleTerritory>(u"article_territories.csv"_s, [this](ArticleTerritory& r, const DatasetRow& row) {
            r.article = row.reference(u"article"_s, articles_);
            r.contract = row.reference(u"contract"_s, contracts_);
        });
    }

    void readCalendar()
    {
        each<Event>(u"events.csv"_s, [this](Event& r, const DatasetRow& row) {
            r.date = row.date(u"date"_s);
            r.kind = row.text(u"kind"_s);
            r.title = row.requiredText(u"title"_s);
            r.place = row.text(u"place"_s);
            r.contract = row.optionalReference(u"contract"_s, contracts_);
            r.source = row.optionalReference(u"source"_s, sources_);
        });
        each<CycleStep>(u"cycle_steps.csv"_s, [](CycleStep& r, const DatasetRow& row) {
            r.kind = row.requiredText(u"kind"_s);
            r.title = row.requiredText(u"title"_s);
            r.month = row.integer(u"month"_s);
            r.day = row.integer(u"day"_s);
            r.yearOffset = row.integer(u"year_offset"_s);
            r.position = row.integer(u"position"_s);
        });
    }

    QString directory_;
    Dataset data_;
    RecordKeys<Source> sources_;
    RecordKeys<Departement> departements_;
    RecordKeys<Epci> epcis_;
    RecordKeys<Commune> communes_;
    RecordKeys<Contract> contracts_;
    RecordKeys<Qpv> qpvs_;
    RecordKeys<Indicator> indicators_;
    RecordKeys<Organisation> organisations_;
    RecordKeys<Priority> priorities_;
    RecordKeys<Device> devices_;
    RecordKeys<Funder> funders_;
    RecordKeys<Article> articles_;
};

} // namespace

Register Dataset::toRegister() const
{
    Register records;
    forEachRecordType([&]<class T>() { records = records.with(Table<T>(rows<T>())); });
    return records;
}

Dataset readEmbeddedDataset()
{
    return readDataset(u":/data"_s);
}

QString embeddedDatasetState()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QDir folder(u":/data"_s);
    for (const QString& name : folder.entryList({u"*.csv"_s}, QDir::Files, QDir::Name)) {
        QFile table(folder.filePath(name));
        if (table.open(QIODevice::ReadOnly))
            hash.addData(table.readAll());
    }
    return QString::fromLatin1(hash.result().toHex().first(16));
}

Dataset readDataset(const QString& directory)
{
    return DatasetReader(directory).read();
}

} // namespace parvis
