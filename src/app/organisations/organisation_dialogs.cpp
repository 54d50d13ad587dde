// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organisations/organisation_dialogs.h"

#include "domain/contacts/contact_rules.h"
#include "widgets/controls/checked_line.h"
#include "widgets/controls/draft_privacy.h"
#include "widgets/controls/note_label.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

void addRow(QFormLayout& form, const QString& title, const char* name, QWidget* field)
{
    field->setObjectName(QString::fromLatin1(name));
    form.addRow(title, field);
}

QStringList kindsOf(const Register& records)
{
    QStringList kinds;
    for (const Organisation& body : records.all<Organisation>()) {
        if (!kinds.contains(body.kind))
            kinds << body.kind;
    }
    kinds.sort(Qt::CaseInsensitive);
    return kinds;
}

} // namespace

OrganisationDialog::OrganisationDialog(const Register& records, const Organisation& organisation, QWidget* parent)
    : QDialog(parent)
    , organisation_(organisation)
    , name_(new CheckedLine(this))
    , kind_(new QComboBox(this))
    , class_(new QComboBox(this))
    , scope_(new QLineEdit(organisation.scope, this))
    , email_(new CheckedLine(this))
    , website_(new QLineEdit(organisation.website, this))
    , note_(new QLineEdit(organisation.note, this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    const bool isNew = !organisation.id.isValid();
    setWindowTitle(isNew ? tr("Add a body") : tr("Edit the body"));
    buttons_->button(QDialogButtonBox::Ok)->setText(isNew ? tr("Add") : tr("Apply"));
    name_->setText(organisation.name);
    name_->setProblem(&titleProblem);
    kind_->setEditable(true);
    kind_->setInsertPolicy(QComboBox::NoInsert);
    kind_->addItems(kindsOf(records));
    kind_->setEditText(organisation.kind);
    for (const auto& name : EnumNames<SignatoryClass>::all)
        class_->addItem(label(name.value), identifier(name.value));
    class_->setCurrentIndex(class_->findData(identifier(organisation.signatoryClass)));
    scope_->setToolTip(tr("Codes of départements (59,62), “région” or “national”"));
    email_->setText(organisation.email);
    email_->setProblem(&emailProblem);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(*form, tr("&Name"), "name", name_);
    addRow(*form, tr("&Kind"), "kind", kind_);
    addRow(*form, tr("&Place in contracts"), "class", class_);
    addRow(*form, tr("&Territory"), "scope", scope_);
    addRow(*form, tr("&E-mail"), "email", email_);
    addRow(*form, tr("&Website"), "website", website_);
    addRow(*form, tr("N&ote"), "note", note_);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons_);
    for (const CheckedLine* line : {name_, email_})
        connect(line, &QLineEdit::textChanged, this, &OrganisationDialog::check);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    letScroll(*this, QSize(Look::unit() * 68, 0));
    name_->setFocus();
}

void OrganisationDialog::check()
{
    setObstacle(buttons_->button(QDialogButtonBox::Ok), firstOf({name_->problem(), email_->problem()}));
}

Organisation OrganisationDialog::typed() const
{
    Organisation typed = organisation_;
    typed.name = name_->text();
    typed.kind = kind_->currentText().trimmed();
    typed.signatoryClass =
        parseIdentifier<SignatoryClass>(class_->currentData().toString()).value_or(SignatoryClass::Optional);
    typed.scope = scope_->text().trimmed();
    typed.email = email_->text().trimmed();
    typed.website = website_->text().trimmed();
    typed.note = note_->text().trimmed();
    return typed;
}

ContactDialog::ContactDialog(const Contact& contact, QWidget* parent)
    : QDialog(parent)
    , contact_(contact)
    , role_(new QLineEdit(contact.role, this))
    , service_(new QLineEdit(contact.service, this))
    , email_(new CheckedLine(this))
    , telephone_(new QLineEdit(contact.telephone, this))
    , person_(new QLineEdit(contact.person, this))
    , personal_(new QCheckBox(tr("These are &personal data"), this))
    , note_(new QLineEdit(contact.note, this))
    , remark_(new NoteLabel(this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    keepNoDraft(*this);
    const bool isNew = !contact.id.isValid();
    setWindowTitle(isNew ? tr("Add a contact") : tr("Edit the contact"));
    buttons_->button(QDialogButtonBox::Ok)->setText(isNew ? tr("Add") : tr("Apply"));
    email_->setText(contact.email);
    email_->setProblem(&emailProblem);
    personal_->setObjectName(u"personal"_s);
    personal_->setChecked(contact.isPersonal);
    remark_->setObjectName(u"caption"_s);
    remark_->setLines(2);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(*form, tr("&Function"), "role", role_);
    addRow(*form, tr("&Service"), "service", service_);
    addRow(*form, tr("&E-mail"), "email", email_);
    addRow(*form, tr("&Telephone"), "telephone", telephone_);
    addRow(*form, tr("&Name of a person"), "person", person_);
    form->addRow(QString(), personal_);
    addRow(*form, tr("N&ote"), "note", note_);
    person_->setPlaceholderText(tr("better left empty"));
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(remark_);
    column->addStretch();
    column->addWidget(buttons_);
    for (const QLineEdit* line : {role_, service_, person_, static_cast<QLineEdit*>(email_)})
        connect(line, &QLineEdit::textChanged, this, &ContactDialog::check);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    letScroll(*this, QSize(Look::unit() * 64, 0));
    role_->setFocus();
}

void ContactDialog::check()
{
    const bool hasPerson = !person_->text().trimmed().isEmpty();
    if (hasPerson)
        personal_->setChecked(true);
    setObstacle(personal_, hasPerson ? tr("A name is personal data.") : QString());
    remark_->setText(hasPerson
                         ? tr("A person may ask what is held of them and have it erased: Personal data of a person…")
                     : namesPerson(email_->text()) && !personal_->isChecked()
                         ? tr("This address reads like that of a person: tick it, or take that of the service.")
                         : QString());
    const bool saysWhat = hasPerson || !(role_->text() + service_->text()).trimmed().isEmpty();
    setObstacle(buttons_->button(QDialogButtonBox::Ok),
                firstOf({email_->problem(), unless(saysWhat, tr("A function or a service is needed."))}));
}

Contact ContactDialog::typed() const
{
    Contact typed = contact_;
    typed.role = role_->text().simplified();
    typed.service = service_->text().simplified();
    typed.email = email_->text().trimmed();
    typed.telephone = telephone_->text().trimmed();
    typed.person = person_->text();
    typed.isPersonal = personal_->isChecked();
    typed.note = note_->text().trimmed();
    return typed;
}

} // namespace parvis
