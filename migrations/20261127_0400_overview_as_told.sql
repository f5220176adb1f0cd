-- Figures lie ready as they are told: nobody asks the database for a part of them, which so need not be written out at every reading.
alter table overview alter column figures type json;
