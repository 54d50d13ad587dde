// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QStringList>

namespace parvis {

// How the things of the register are called, once for the screen, the printed pages and the command line. Names are on
// one line and without blanks at their ends; what the register does not hold has an empty name. Any thread.

/// The name of a record that has one of its own: département, EPCI, commune, QPV, body.
template <class T>
QString nameOf(const Register& records, std::optional<Id<T>> id)
{
    const T* record = records.find(id);
    return record ? record->name.simplified() : QString();
}
template <class T>
QString nameOf(const Register& records, Id<T> id)
{
    return nameOf(records, std::optional(id));
}

/// "CU d'Arras (CN06209I)"; the code alone where the name is not known.
QString withCode(const QString& name, const QString& code);

/// The EPCI by which people call a contract; its code when the EPCI is not known.
QString contractName(const Register& records, const Contract& contract);
QString contractName(const Register& records, const std::optional<Id<Contract>>& contract);

/// "CU d'Arras · CN06209I"; the code alone when the EPCI is not known.
QString contractHeading(const Register& records, const Contract& contract);

/// The département of the EPCI that has the contract.
QString departementName(const Register& records, const std::optional<Id<Contract>>& contract);

/// The communes that a QPV lies in.
QStringList communeNames(const Register& records, Id<Qpv> qpv);

/// "Région Hauts-de-France", in the order of the list; those that the register does not hold are left out.
QStringList organisationNames(const Register& records, const std::vector<Id<Organisation>>& bodies);

/// The same as one phrase in the order of the alphabet, several communes last and under one word: "Région
/// Hauts-de-France ; 19 communes : Angres, Avion". Empty for none.
QString bodiesText(const Register& records, const std::vector<Id<Organisation>>& bodies);

/// What bodies are sorted by where they are listed, stably: communes by their own names, whatever stands before those,
/// and whatever their accents; all others before them, as they come.
QString listOrder(const Register& records, Id<Organisation> body);

/// "Not recorded yet": how far a body has come that the law names and nobody has recorded.
QString unrecordedText();

/// Of several bodies: "Conclude the contract".
QString bodiesHeading(SignatoryClass signatoryClass);

/// The title of a milestone or of a step of the yearly cycle, or else its kind: "Comité de pilotage".
QString milestoneName(const Milestone& milestone);
QString stepName(const CycleStep& step);

/// Who vouches for a source: its producer, or else its title.
QString producerName(const Source& source);

/// "ANCT, 2024" or "ANCT, vintage not stated": what stands under a figure.
/// @param vintage  that of the figure, where it has one of its own
QString sourceLine(const Source* source, const QString& vintage = {});

/// "ANCT, Quartiers prioritaires 2024 (Licence Ouverte 2.0, 2024)": what maps and exports have to carry.
QString attribution(const Source& source);

QString licenceText(const QString& licence); ///< or "licence not stated"
QString vintageText(const QString& vintage); ///< "19 mars 2024" or "vintage not stated"

/// "to be filled in": what stands for an unknown value.
QString unknownText();

} // namespace parvis
