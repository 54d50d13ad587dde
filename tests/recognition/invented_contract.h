// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QDate>
#include <QJsonObject>

#include <random>

namespace parvis::test {

struct InventedSignatory
{
    QString organisation; ///< "Commune de Denain"
    QString named;        ///< "la commune de Denain"
    QString signatoryClass;
    QString function;
    QString person; ///< "Dominique EXEMPLE": nobody
    QDate signedOn; ///< invalid: not yet
};

struct InventedFunding
{
    QString funder; ///< code
    QString named;  ///< "la Région Hauts-de-France"
    QString creditKind;
    std::vector<std::pair<int, qint64>> years; ///< euros
};

struct InventedAxis
{
    QString number; ///< "2", "2.1"
    QString title;
};

/// What an invented document says: territories of the register, everything else at random.
struct InventedContract
{
    std::mt19937 random;
    Epci epci;
    QString epciName; ///< "Communauté d'agglomération de Cambrai"
    QString epciKind; ///< "Communauté d'agglomération"
    QString departement;
    Contract contract;
    std::vector<Qpv> districts;
    std::vector<Commune> communes; ///< that have a quarter
    std::vector<Epci> neighbours;
    QString title;
    QDate day;
    QString place;
    std::vector<InventedSignatory> signatories;
    std::vector<InventedFunding> funding;
    std::vector<InventedAxis> axes; ///< with what belongs to each behind it

    int below(int end) { return int(random() % unsigned(end)); }
};

/// The same for the same seed. The EPCI has a contract.
InventedContract inventContract(const Register& records, const Epci& epci, unsigned seed);

/// "de Denain", "d'Arras", "du Quesnoy".
QString ofCommune(const QString& name);
/// "La Région" for "la Région".
QString capitalised(QString text);
/// "le 19 avril 2024" in one of the forms that documents print: 0 to 5.
QString printedDate(QDate date, int form);
/// "19 250" with a space between the thousands.
QString printedNumber(qint64 number);

/// What is true of the document, under the keys of `document recognise --json`.
QJsonObject truthOf(const InventedContract& contract, const QString& kind);

} // namespace parvis::test
