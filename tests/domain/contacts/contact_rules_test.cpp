// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contacts/contact_rules.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

TEST_CASE("an address with two names before the @ is taken for that of a person, one of a function is not")
{
    CHECK(namesPerson(u"zenobie.ardillon@exemple.fr"_s));
    CHECK(namesPerson(u"z.ardillon@exemple.fr"_s));
    CHECK(namesPerson(u" Z_Ardillon@exemple.fr"_s));
    CHECK_FALSE(namesPerson(u"politique.ville@exemple.fr"_s));
    CHECK_FALSE(namesPerson(u"contact@exemple.fr"_s));
    CHECK_FALSE(namesPerson(u"pref-ville59@exemple.fr"_s));
    CHECK_FALSE(namesPerson({}));
}

TEST_CASE("what is no e-mail address is told")
{
    CHECK(emailProblem({}).isEmpty());
    CHECK(emailProblem(u"contact@exemple.fr"_s).isEmpty());
    for (const QString& bad : {u"contact"_s, u"contact@exemple"_s, u"a b@exemple.fr"_s, u"a@b.fr, c@d.fr"_s,
                               u"@exemple.fr"_s, u"a@b.fr?bcc=c@d.fr"_s})
        CHECK_FALSE(emailProblem(bad).isEmpty());
}

TEST_CASE("a contact that holds a name is that of a person, marked or not")
{
    CHECK(isPersonal({.isPersonal = true}));
    CHECK(isPersonal({.person = u"Zénobie Ardillon"_s}));
    CHECK(isPersonal({.email = u"z.ardillon@exemple.fr"_s}));
    CHECK_FALSE(isPersonal({.role = u"directrice"_s, .email = u"ville@exemple.fr"_s}));
}

TEST_CASE("one writes to a function before the body, and to the body before a person")
{
    Organisation body;
    body.id = {1};
    body.email = u"accueil@exemple.fr"_s;
    const Contact person{.id = {1},
                         .organisation = {1},
                         .role = u"directrice"_s,
                         .email = u"z.ardillon@exemple.fr"_s,
                         .isPersonal = true};
    const Contact service{.id = {2}, .organisation = {1}, .service = u"Pôle ville"_s, .email = u"ville@exemple.fr"_s};
    const Register records = Register().with(Table<Organisation>({body}));
    CHECK(addressOf(records, {1}) == u"accueil@exemple.fr");
    CHECK(addressOf(records.with(Table<Contact>({person})), {1}) == body.email);
    CHECK(addressOf(Register().with(Table<Contact>({person})), {1}) == person.email);
    CHECK(addressOf(records.with(Table<Contact>({person, service})), {1}) == service.email);
    CHECK(addressOf(records, {2}).isEmpty());
    CHECK(contactText(person) == u"directrice");
}
